using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SeedsSdk.Shared;

namespace SeedsSdk;

/// <summary>
/// Where something was said: a social network, a messenger, a broadcaster, a website. Platforms are equal when their
/// canonical names are, whatever the case: "Twitter" is "X". Platforms that nobody has heard of are as good as any.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PlatformJsonConverter))]
public readonly partial struct Platform : IEquatable<Platform>, IComparable<Platform>, IParsable<Platform>
{
    private readonly string? _name;

    private Platform(string canonicalName) => _name = canonicalName;

    /// <summary>The canonical name: "Telegram", "X". Empty for <c>default</c>, which is no platform.</summary>
    public string Name => _name ?? "";

    /// <summary>The platform with a name.</summary>
    /// <param name="name">Any of its names, as people write them: "twitter", "X (formerly Twitter)", "t.me".</param>
    /// <exception cref="ArgumentException">The name is null, empty or white space.</exception>
    public static Platform Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Platform(PlatformNames.Canonical(name));
    }

    /// <summary>The platform with a name; the same as <see cref="Named"/>, under the name that .NET uses.</summary>
    /// <exception cref="FormatException">The name is empty or white space.</exception>
    public static Platform Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var platform) ? platform : throw new FormatException("A platform's name is empty.");
    }

    /// <summary>The platform with a name; false when the name is null, empty or white space.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Platform result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new Platform(PlatformNames.Canonical(s));
        return result._name is not null;
    }

    static Platform IParsable<Platform>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Platform>.TryParse(string? s, IFormatProvider? provider, out Platform result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Platform other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Platform other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Orders by name, case ignored.</summary>
    public int CompareTo(Platform other) => StringComparer.OrdinalIgnoreCase.Compare(Name, other.Name);

    /// <summary>Whether both are the same platform.</summary>
    public static bool operator ==(Platform left, Platform right) => left.Equals(right);

    /// <summary>Whether they are different platforms.</summary>
    public static bool operator !=(Platform left, Platform right) => !left.Equals(right);

    /// <summary>Whether the name of the left one comes first.</summary>
    public static bool operator <(Platform left, Platform right) => left.CompareTo(right) < 0;

    /// <summary>Whether the name of the right one does not come first.</summary>
    public static bool operator <=(Platform left, Platform right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the name of the right one comes first.</summary>
    public static bool operator >(Platform left, Platform right) => left.CompareTo(right) > 0;

    /// <summary>Whether the name of the left one does not come first.</summary>
    public static bool operator >=(Platform left, Platform right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;
}
