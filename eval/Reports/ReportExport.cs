namespace SeedsSdk.Eval.Reports;

/// <summary>What the measure reads of a JSON export.</summary>
internal sealed record ReportExport(
    IReadOnlyList<ExportedReport> Reports,
    IReadOnlyList<ExportedActor> Actors,
    IReadOnlyList<ExportedStatement>? Statements,
    IReadOnlyList<ExportedQuote> Quotes
);

internal sealed record ExportedReport(
    string Id,
    string Path,
    string? Title,
    string? Date,
    IReadOnlyList<ExportedCitation>? Citations
);

internal sealed record ExportedCitation(int Number, IReadOnlyList<TrueSource>? Sources);

internal sealed record ExportedActor(
    string Id,
    string Name,
    IReadOnlyList<string>? Aliases,
    IReadOnlyList<ExportedAffiliation>? Affiliations
);

internal sealed record ExportedAffiliation(string? Organization, string? Role, string? Report);

internal sealed record ExportedStatement(string Id, string? Publisher);

internal sealed record ExportedQuote(
    string Report,
    string? Statement,
    IReadOnlyList<string>? Speakers,
    string? Kind,
    string Text,
    string? Verbatim,
    string? Platform,
    string? Date,
    int? Citation,
    ExportedSpan Span
)
{
    public IReadOnlyList<string> SpeakerIds => Speakers ?? [];
}

/// <param name="Start">In UTF-16 units of the text with LF line ends.</param>
internal sealed record ExportedSpan(int Start, int Length, int? Line, int? Column)
{
    /// <summary>Whether the words stand there, and line and column are the place's (where no surrogate pair stands before).</summary>
    public bool PointsAt(string? verbatim, string text)
    {
        if (Start < 0 || Length < 0 || Start + Length > text.Length || text.Substring(Start, Length) != verbatim)
        {
            return false;
        }

        var before = text.AsSpan(0, Start);
        return before.ContainsAnyInRange('\uD800', '\uDFFF')
            || (Line == before.Count('\n') + 1 && Column == Start - before.LastIndexOf('\n'));
    }
}
