namespace SeedsSdk.Export;

/// <summary>A place in a report's document; see <see cref="SourceSpan"/>.</summary>
public sealed class ExportedSpan
{
    /// <summary>In UTF-16 code units of the decoded text with LF line ends, without its byte order mark.</summary>
    public required int Start { get; init; }

    /// <summary>In UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Counts from 1, in UTF-16 code units.</summary>
    public required int Column { get; init; }
}
