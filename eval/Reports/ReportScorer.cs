namespace SeedsSdk.Eval.Reports;

/// <summary>What was right in one report.</summary>
/// <param name="Name">The report's file, without folder and extension.</param>
/// <param name="Quotes">Quotes of the truth.</param>
/// <param name="IsMissing">The report is not in the export.</param>
internal sealed record ReportScore(string Name, int Quotes, bool IsMissing)
{
    /// <summary>Quotes with the same words.</summary>
    public int Found { get; set; }

    /// <summary>How often each field of a found quote was right.</summary>
    public Dictionary<string, int> Right { get; } =
        QuoteCheck.Fields.ToDictionary(field => field, _ => 0, StringComparer.Ordinal);

    /// <summary>Found quotes with the right speakers.</summary>
    public int Joint => Right["speaker"];

    /// <summary>Found quotes with every field right.</summary>
    public int All { get; set; }

    /// <summary>Words with a speaker that are nobody's.</summary>
    public int False { get; set; }

    /// <summary>What is wrong with the quotes, one line each.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What is wrong with title, date, notes and affiliations.</summary>
    public List<string> HeadErrors { get; } = [];
}

/// <summary>The scores of all reports, and what is wrong between them.</summary>
internal sealed record ReportScores(IReadOnlyList<ReportScore> Reports, IReadOnlyList<string> Identities);

/// <summary>Holds an export against the truth, report by report and field by field.</summary>
internal static class ReportScorer
{
    /// <param name="truths">Paths to truth files.</param>
    /// <param name="textOf">The text of an exported report, to check spans; null where it is not known.</param>
    public static ReportScores Score(
        ReportExport export,
        IEnumerable<string> truths,
        Func<ExportedReport, string?> textOf
    )
    {
        var lookup = new ExportLookup(export);
        var identities = new IdentityCheck();
        var scores = new List<ReportScore>();
        foreach (var path in truths)
        {
            var truth = ReportFiles.ReadTruth(path);
            identities.Join(truth);
            scores.Add(Score(truth, path, lookup, identities, textOf));
        }

        return new ReportScores(scores, [.. identities.Wrong()]);
    }

    private static ReportScore Score(
        ReportTruth truth,
        string path,
        ExportLookup export,
        IdentityCheck identities,
        Func<ExportedReport, string?> textOf
    )
    {
        var asked = (truth.Quotes ?? []).Where(quote => quote.IsAskedFor).ToArray();
        var count = asked.Count(quote => quote.ExportedKind is not null);
        var name = Path.GetFileNameWithoutExtension(truth.File ?? "");
        if (export.Report(name) is null)
        {
            name = Path.GetFileNameWithoutExtension(path);
            name = name.EndsWith(".gold", StringComparison.Ordinal) ? name[..^5] : name;
        }

        if (export.Report(name) is not { } report)
        {
            return new ReportScore(name, count, IsMissing: true) { HeadErrors = { "not in the export" } };
        }

        var score = new ReportScore(name, count, IsMissing: false);
        score.HeadErrors.AddRange(HeadCheck.Check(truth, report, export));
        var free = export.QuotesOf(report).ToList();
        var text = textOf(report);
        foreach (var quote in asked)
        {
            var hit = free.Find(candidate => AreSameWords(candidate, quote));
            if (hit is not null)
            {
                free.RemoveAt(free.FindIndex(candidate => ReferenceEquals(candidate, hit)));
            }

            Add(score, quote, hit, export, identities, text);
        }

        foreach (var extra in free.Where(extra => extra.SpeakerIds.Count > 0))
        {
            score.False++;
            score.Errors.Add($"nobody's words in the truth, but with a speaker: \"{extra.Text}\"");
        }

        return score;
    }

    private static void Add(
        ReportScore score,
        TrueQuote truth,
        ExportedQuote? quote,
        ExportLookup export,
        IdentityCheck identities,
        string? text
    )
    {
        if (truth.ExportedKind is null)
        {
            if (quote is { SpeakerIds.Count: > 0 })
            {
                score.False++;
                score.Errors.Add($"no speech, but with a speaker: \"{truth.Text}\"");
            }

            return;
        }

        if (quote is null)
        {
            score.Errors.Add($"not found: \"{truth.Text}\"");
            return;
        }

        score.Found++;
        var checks = QuoteCheck.Check(truth, quote, export, text);
        foreach (var check in checks.Where(check => check.IsRight))
        {
            score.Right[check.Field]++;
        }

        if (checks.Any(check => check is { Field: "speaker", IsRight: true }))
        {
            identities.Add(truth, quote, export);
        }

        var wrong = checks.Where(check => !check.IsRight).ToArray();
        score.All += wrong.Length == 0 ? 1 : 0;
        if (wrong.Length > 0)
        {
            var told = wrong.Select(check => $"{check.Field} {check.Found} for {check.Wanted}");
            score.Errors.Add($"\"{truth.Text}\": {string.Join("; ", told)}");
        }
    }

    private static bool AreSameWords(ExportedQuote quote, TrueQuote truth) =>
        Texts.FoldedNames.Fold(string.IsNullOrEmpty(quote.Verbatim) ? quote.Text : quote.Verbatim)
        == Texts.FoldedNames.Fold(truth.Text);
}
