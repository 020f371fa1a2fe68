using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Common;

/// <summary>
/// A hash that is the same on every machine and in every process, which <see cref="string.GetHashCode()"/> is not:
/// page borders and fallback names come from it, and they are part of the output.
/// </summary>
internal static class StableHash
{
    /// <summary>See <see cref="IdHash"/>.</summary>
    public static uint Of(string text) => IdHash.Of(text.AsSpan());

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Hex(string text) => Of(text).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
