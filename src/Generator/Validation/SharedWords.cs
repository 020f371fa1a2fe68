using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// The quotes that may share a run of words with one of other speakers: few, so that only these are compared.
/// </summary>
internal sealed class SharedWords
{
    private readonly RepeatedParts _repeated = new();
    private CheckedWords _checked = CheckedWords.None;

    /// <param name="reports">In the order of <paramref name="corpus"/>.</param>
    /// <param name="prints">Theirs.</param>
    /// <returns>
    /// Every quote that shares a run is there, save those that shared none when they were compared last, and stand beside
    /// nothing new.
    /// </returns>
    public SharingQuotes Find(
        IReadOnlyList<ReadReport> reports,
        ReportPrint[] prints,
        DecidedCorpus corpus,
        CancellationToken cancellation
    )
    {
        var repeated = _repeated.Find(Array.ConvertAll(prints, print => print.Words.Parts), cancellation);
        Func<(int Report, int Quote), uint[]> runsOf = quote =>
        {
            cancellation.ThrowIfCancellationRequested();
            return prints[quote.Report].Words.ShortRuns(reports[quote.Report].Facts, quote.Quote);
        };
        if (_checked.IsEmpty)
        {
            var all = OfOthers(Holders(prints, repeated, null, cancellation), corpus, cancellation);
            return new SharingQuotes(WithRepeatedRuns(all, runsOf), runsOf, _ => true);
        }

        var before = _checked;
        var places = before.PlacesOf(prints, corpus);
        var beside = before.Beside(places).ToArray();
        var parts = new PartSet(before.PartsToCheck(prints, places, repeated));
        var found = WithRunsOfUnchecked(
            OfOthers(Holders(prints, repeated, parts, cancellation), corpus, cancellation),
            runsOf,
            quote => before.Has(places[quote.Report], quote.Quote)
        );
        if (beside.Length > 0)
        {
            found = [.. found.Union(beside).OrderBy(quote => quote.Report).ThenBy(quote => quote.Quote)];
        }

        return new SharingQuotes(
            found,
            runsOf,
            quote =>
                before.IsComplete(places[quote.Report], quote.Quote) || !before.Has(places[quote.Report], quote.Quote)
        );
    }

    /// <summary>To be called when what was found has been compared.</summary>
    /// <param name="told">The quotes that a finding is about, on either side.</param>
    public void Remember(
        ReportPrint[] prints,
        DecidedCorpus corpus,
        SharingQuotes found,
        IEnumerable<(int Report, int Quote)> told
    ) => _checked = CheckedWords.Of(prints, corpus, found, [.. told]);

    /// <summary>In the order of the quotes.</summary>
    private static List<Holder> Holders(
        ReportPrint[] prints,
        RepeatedPart[][] repeated,
        PartSet? only,
        CancellationToken cancellation
    )
    {
        var holders = new List<Holder>();
        for (var i = 0; i < prints.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var part in repeated[i])
            {
                if (only is null || only.Has(part.Hash))
                {
                    holders.Add(new Holder(part.Hash, i, prints[i].Words.QuoteOf(part.Place)));
                }
            }
        }

        return holders;
    }

    /// <summary>Those whose part is in another speaker's words too.</summary>
    /// <param name="holders">In the order of the quotes.</param>
    private static List<(int Report, int Quote)> OfOthers(
        List<Holder> holders,
        DecidedCorpus corpus,
        CancellationToken cancellation
    )
    {
        var saidBy = new Dictionary<uint, SpeakersOfPart>();
        foreach (var holder in holders)
        {
            cancellation.ThrowIfCancellationRequested();
            var speakers = holder.SpeakersIn(corpus);
            if (!saidBy.TryGetValue(holder.Part, out var first))
            {
                saidBy.Add(holder.Part, new SpeakersOfPart(speakers));
            }
            else
            {
                first.AreSeveral |= first.First != speakers;
            }
        }

        var found = new List<(int Report, int Quote)>();
        foreach (var holder in holders)
        {
            // Where nobody is known to speak, nobody else can.
            if (
                saidBy[holder.Part].AreSeveral
                && holder.SpeakersIn(corpus).Count > 0
                && (found.Count == 0 || found[found.Count - 1] != (holder.Report, holder.Quote))
            )
            {
                found.Add((holder.Report, holder.Quote));
            }
        }

        return found;
    }

    /// <summary>Those that have a run in common with another of them.</summary>
    private static List<(int Report, int Quote)> WithRepeatedRuns(
        List<(int Report, int Quote)> quotes,
        Func<(int Report, int Quote), uint[]> runsOf
    )
    {
        var runs = quotes.ConvertAll(quote => runsOf(quote));
        var repeated = new RepeatedHashes(runs.Sum(some => some.Length));
        foreach (var some in runs)
        {
            foreach (var run in some)
            {
                repeated.Add(run);
            }
        }

        return [.. quotes.Where((_, i) => Array.Exists(runs[i], repeated.Has))];
    }

    /// <summary>Those that are to be compared, and those that share a run with one of them.</summary>
    private static List<(int Report, int Quote)> WithRunsOfUnchecked(
        List<(int Report, int Quote)> quotes,
        Func<(int Report, int Quote), uint[]> runsOf,
        Predicate<(int Report, int Quote)> isChecked
    )
    {
        var isOpen = quotes.ConvertAll(quote => !isChecked(quote));
        var runs = new PartSet(quotes.Where((_, i) => isOpen[i]).SelectMany(runsOf));
        return [.. quotes.Where((quote, i) => isOpen[i] || Array.Exists(runsOf(quote), runs.Has))];
    }

    private readonly record struct Holder(uint Part, int Report, int Quote)
    {
        public EquatableArray<string> SpeakersIn(DecidedCorpus corpus)
        {
            var report = corpus.Reports[Report];
            return report.Statements[report.Quotes[Quote].Statement].Speakers;
        }
    }

    private sealed class SpeakersOfPart(EquatableArray<string> first)
    {
        public EquatableArray<string> First => first;

        public bool AreSeveral { get; set; }
    }
}
