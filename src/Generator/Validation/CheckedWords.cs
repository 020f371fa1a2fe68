using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Reports whose quotes were compared with each other. After an edit only those need be compared again that share words with
/// a new report, or with a quote that a finding was about.
/// </summary>
internal sealed class CheckedWords
{
    private readonly ReportPrint[] _prints;
    private readonly IReadOnlyList<ResolvedReport> _reports;
    private readonly ILookup<int, int> _told;

    private CheckedWords(
        ReportPrint[] prints,
        IReadOnlyList<ResolvedReport> reports,
        IEnumerable<(int Report, int Quote)> told
    )
    {
        (_prints, _reports) = (prints, reports);
        _told = told.Distinct().ToLookup(one => one.Report, one => one.Quote);
    }

    /// <summary>Nothing was compared yet.</summary>
    public static CheckedWords None { get; } = new([], [], []);

    public bool IsEmpty => _prints.Length == 0;

    /// <param name="prints">In the order of <paramref name="corpus"/>.</param>
    public static CheckedWords Of(
        ReportPrint[] prints,
        DecidedCorpus corpus,
        IEnumerable<(int Report, int Quote)> told
    ) => new(prints, corpus.Reports, told);

    /// <summary>Which of other reports were compared: of each its place among these.</summary>
    public int[] PlacesOf(ReportPrint[] prints, DecidedCorpus corpus)
    {
        var places = Earlier.PlacesOf(_prints, prints);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] != Earlier.None && !ReferenceEquals(_reports[places[i]], corpus.Reports[i]))
            {
                places[i] = Earlier.None;
            }
        }

        return places;
    }

    /// <summary>Whether the quote is as it was, and no finding was about it.</summary>
    /// <param name="place">The report's, or <see cref="Earlier.None"/>.</param>
    public bool Has(int place, int quote) => place != Earlier.None && !_told[place].Contains(quote);

    /// <summary>The parts of all quotes that were not compared yet, or that a finding was about.</summary>
    /// <param name="places">Those of the reports.</param>
    /// <param name="repeated">By report, which of its parts may stand elsewhere too.</param>
    public IEnumerable<uint> PartsToCheck(ReportPrint[] prints, int[] places, int[][] repeated)
    {
        for (var i = 0; i < prints.Length; i++)
        {
            if (places[i] != Earlier.None && !_told.Contains(places[i]))
            {
                continue;
            }

            var words = prints[i].Words;
            foreach (var part in repeated[i])
            {
                if (!Has(places[i], words.QuoteOf(part)))
                {
                    yield return words.Parts[part];
                }
            }
        }
    }
}
