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
    /// <returns>
    /// Indexes of reports and of quotes within them, in their order. Every quote that shares a run is there, save those that
    /// shared none when they were compared last, and stand beside nothing new.
    /// </returns>
    public List<(int Report, int Quote)> Find(
        IReadOnlyList<ReadReport> reports,
        DecidedCorpus corpus,
        CancellationToken cancellation
    )
    {
        var words = reports.Select(report => ReportPrint.Of(report.Facts).Words).ToArray();
        var repeated = _repeated.Find(Array.ConvertAll(words, one => one.Parts), cancellation);
        Func<(int Report, int Quote), uint[]> runsOf = quote =>
        {
            cancellation.ThrowIfCancellationRequested();
            return words[quote.Report].ShortRuns(reports[quote.Report].Facts, quote.Quote);
        };
        if (_checked.IsEmpty)
        {
            return WithRepeatedRuns(
                OfOthers(Holders(words, repeated, null, cancellation), corpus, cancellation),
                runsOf
            );
        }

        var parts = new PartSet(_checked.PartsToCheck(words, corpus, repeated));
        return WithRunsOfUnchecked(
            OfOthers(Holders(words, repeated, parts, cancellation), corpus, cancellation),
            runsOf,
            quote => _checked.Has(words[quote.Report], corpus.Reports[quote.Report], quote.Quote)
        );
    }

    /// <summary>To be called when what was found has been compared.</summary>
    /// <param name="told">The quotes that a finding is about, on either side.</param>
    public void Remember(
        IReadOnlyList<ReadReport> reports,
        DecidedCorpus corpus,
        IEnumerable<(int Report, int Quote)> told
    ) => _checked = CheckedWords.Of(reports, corpus, told);

    private static Holder[] Holders(
        QuotedWords[] words,
        int[][] repeated,
        PartSet? only,
        CancellationToken cancellation
    )
    {
        var holders = new List<Holder>();
        for (var i = 0; i < words.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var part in repeated[i])
            {
                var hash = words[i].Parts[part];
                if (only is null || only.Has(hash))
                {
                    holders.Add(new Holder(hash, i, words[i].QuoteOf(part)));
                }
            }
        }

        return [.. holders];
    }

    /// <summary>Those whose part is in another speaker's words too.</summary>
    private static List<(int Report, int Quote)> OfOthers(
        Holder[] holders,
        DecidedCorpus corpus,
        CancellationToken cancellation
    )
    {
        var found = new List<(int Report, int Quote)>();
        Array.Sort(Array.ConvertAll(holders, static holder => holder.Part), holders);
        for (var start = 0; start < holders.Length; )
        {
            cancellation.ThrowIfCancellationRequested();
            var end = start + 1;
            var isOfOthers = false;
            var speakers = holders[start].SpeakersIn(corpus);
            for (; end < holders.Length && holders[end].Part == holders[start].Part; end++)
            {
                isOfOthers |= holders[end].SpeakersIn(corpus) != speakers;
            }

            for (var i = start; isOfOthers && i < end; i++)
            {
                // Where nobody is known to speak, nobody else can.
                if (holders[i].SpeakersIn(corpus).Count > 0)
                {
                    found.Add((holders[i].Report, holders[i].Quote));
                }
            }

            start = end;
        }

        found.Sort();
        return [.. found.Where((quote, i) => i == 0 || quote != found[i - 1])];
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
}
