using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Reports whose quotes were compared with each other. Two that share a run of words share a part of it, so after an edit
/// only those need be compared again that have a part of a new report, or of a quote that a finding was about.
/// </summary>
internal sealed class CheckedWords
{
    private readonly Dictionary<QuotedWords, ResolvedReport> _reports;
    private readonly HashSet<(QuotedWords Words, int Quote)> _told;

    private CheckedWords(Dictionary<QuotedWords, ResolvedReport> reports, HashSet<(QuotedWords Words, int Quote)> told)
    {
        (_reports, _told) = (reports, told);
    }

    /// <summary>Nothing was compared yet.</summary>
    public static CheckedWords None { get; } = new([], []);

    public static CheckedWords Of(
        IReadOnlyList<ReadReport> reports,
        DecidedCorpus corpus,
        IEnumerable<(int Report, int Quote)> told
    )
    {
        var known = new Dictionary<QuotedWords, ResolvedReport>(reports.Count);
        for (var i = 0; i < reports.Count; i++)
        {
            known[ReportPrint.Of(reports[i].Facts).Words] = corpus.Reports[i];
        }

        return new CheckedWords(
            known,
            [.. told.Select(one => (ReportPrint.Of(reports[one.Report].Facts).Words, one.Quote))]
        );
    }

    /// <summary>The parts whose holders have to be compared; null for all.</summary>
    /// <param name="repeated">By report, which of its parts may stand elsewhere too.</param>
    public HashSet<uint>? PartsToCheck(QuotedWords[] words, DecidedCorpus corpus, int[][] repeated)
    {
        if (_reports.Count == 0)
        {
            return null;
        }

        var parts = new HashSet<uint>();
        for (var i = 0; i < words.Length; i++)
        {
            var one = words[i];
            var isKnown = _reports.TryGetValue(one, out var report) && ReferenceEquals(report, corpus.Reports[i]);
            foreach (var part in isKnown && _told.Count == 0 ? [] : repeated[i])
            {
                if (!isKnown || _told.Contains((one, one.QuoteOf(part))))
                {
                    parts.Add(one.Parts[part]);
                }
            }
        }

        return parts;
    }
}
