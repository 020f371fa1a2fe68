using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Reports whose quotes were compared with each other. After an edit only those need be compared again that share words with
/// a new report, or with a quote that a finding was about.
/// </summary>
internal sealed class CheckedWords
{
    private readonly Dictionary<QuotedWords, ResolvedReport> _reports;
    private readonly ILookup<QuotedWords, int> _told;

    private CheckedWords(
        Dictionary<QuotedWords, ResolvedReport> reports,
        IEnumerable<(QuotedWords Words, int Quote)> told
    )
    {
        _reports = reports;
        _told = told.Distinct().ToLookup(one => one.Words, one => one.Quote);
    }

    /// <summary>Nothing was compared yet.</summary>
    public static CheckedWords None { get; } = new([], []);

    public bool IsEmpty => _reports.Count == 0;

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
            told.Select(one => (ReportPrint.Of(reports[one.Report].Facts).Words, one.Quote))
        );
    }

    /// <summary>Whether the quote is as it was, and no finding was about it.</summary>
    public bool Has(QuotedWords words, ResolvedReport report, int quote) =>
        IsKnown(words, report) && !_told[words].Contains(quote);

    /// <summary>The parts of all quotes that were not compared yet, or that a finding was about.</summary>
    /// <param name="repeated">By report, which of its parts may stand elsewhere too.</param>
    public IEnumerable<uint> PartsToCheck(QuotedWords[] words, DecidedCorpus corpus, int[][] repeated)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var (one, report) = (words[i], corpus.Reports[i]);
            if (IsKnown(one, report) && !_told.Contains(one))
            {
                continue;
            }

            foreach (var part in repeated[i])
            {
                if (!Has(one, report, one.QuoteOf(part)))
                {
                    yield return one.Parts[part];
                }
            }
        }
    }

    private bool IsKnown(QuotedWords words, ResolvedReport report) =>
        _reports.TryGetValue(words, out var known) && ReferenceEquals(known, report);
}
