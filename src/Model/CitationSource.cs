using System.Diagnostics;
using System.Globalization;

namespace SeedsSdk;

/// <summary>One source that a citation names: where and when the words were published.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CitationSource
{
    internal CitationSource(string? name, Platform? platform, DateOnly? date, string? address)
    {
        Name = name;
        Platform = platform;
        Date = date;
        Address = address;
    }

    /// <summary>The source as the note names it; null when it names none.</summary>
    public string? Name { get; }

    /// <summary>The platform that the source is or stands on; null when it is none.</summary>
    public Platform? Platform { get; }

    /// <summary>The day of publication; null when the note gives none.</summary>
    public DateOnly? Date { get; }

    /// <summary>A web address or handle; null when the note gives none.</summary>
    public string? Address { get; }

    /// <summary>Name, date and address, as far as they are known.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[] { Name ?? Platform?.Name, Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Address }.Where(
                part => !string.IsNullOrEmpty(part)
            )
        );
}
