using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Reports whose quotes were compared with each other. After an edit only those need be compared again that share words with
/// a new report, and those that stand beside a quote that a finding was about: which these are is known.
/// </summary>
internal sealed class CheckedWords
{
    private readonly ReportPrint[] _prints;
    private readonly IReadOnlyList<ResolvedReport> _reports;
    private readonly (int Report, int Quote)[] _beside;
    private readonly ILookup<int, int> _complete;
    private readonly ILookup<int, int> _open;

    private CheckedWords(
        ReportPrint[] prints,
        IReadOnlyList<ResolvedReport> reports,
        (int Report, int Quote)[] beside,
        IEnumerable<(int Report, int Quote)> complete,
        IEnumerable<(int Report, int Quote)> open
    )
    {
        (_prints, _reports, _beside) = (prints, reports, beside);
        _complete = complete.ToLookup(one => one.Report, one => one.Quote);
        _open = open.ToLookup(one => one.Report, one => one.Quote);
    }

    /// <summary>Nothing was compared yet.</summary>
    public static CheckedWords None { get; } = new([], [], [], [], []);

    public bool IsEmpty => _prints.Length == 0;

    /// <param name="prints">In the order of <paramref name="corpus"/>.</param>
    /// <param name="found">What was compared.</param>
    /// <param name="told">The quotes that a finding is about, on either side.</param>
    public static CheckedWords Of(
        ReportPrint[] prints,
        DecidedCorpus corpus,
        SharingQuotes found,
        HashSet<(int Report, int Quote)> told
    )
    {
        var complete = told.Where(quote => found.IsComplete(quote)).ToArray();
        return new CheckedWords(
            prints,
            corpus.Reports,
            found.Beside(complete),
            complete,
            told.Where(quote => !found.IsComplete(quote))
        );
    }

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

    /// <summary>Whether the quote is as it was, and no finding was about it but those of <see cref="IsComplete"/>.</summary>
    /// <param name="place">The report's, or <see cref="Earlier.None"/>.</param>
    public bool Has(int place, int quote) => place != Earlier.None && !_open[place].Contains(quote);

    /// <summary>Whether the quote is as it was, a finding was about it, and all that it shares words with is known.</summary>
    /// <param name="place">The report's, or <see cref="Earlier.None"/>.</param>
    public bool IsComplete(int place, int quote) => place != Earlier.None && _complete[place].Contains(quote);

    /// <summary>The parts of all quotes that were not compared yet.</summary>
    /// <param name="places">Those of the reports.</param>
    /// <param name="repeated">By report, those of its parts that may stand elsewhere too.</param>
    public IEnumerable<uint> PartsToCheck(ReportPrint[] prints, int[] places, RepeatedPart[][] repeated)
    {
        for (var i = 0; i < prints.Length; i++)
        {
            if (places[i] != Earlier.None && !_open.Contains(places[i]))
            {
                continue;
            }

            var words = prints[i].Words;
            foreach (var part in repeated[i])
            {
                if (!Has(places[i], words.QuoteOf(part.Place)))
                {
                    yield return part.Hash;
                }
            }
        }
    }

    /// <summary>In their order, the quotes that are as they were, and are complete or share words with one that was.</summary>
    /// <param name="places">Those of the reports.</param>
    public IEnumerable<(int Report, int Quote)> Beside(int[] places)
    {
        if (_beside.Length == 0)
        {
            yield break;
        }

        var now = Array.ConvertAll(_prints, _ => Earlier.None);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] != Earlier.None)
            {
                now[places[i]] = i;
            }
        }

        foreach (var (report, quote) in _beside)
        {
            if (now[report] != Earlier.None)
            {
                yield return (now[report], quote);
            }
        }
    }
}
