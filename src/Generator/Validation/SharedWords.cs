using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// The quotes that may share a run of words with one of other speakers: few, so that only these are compared. Remembers which
/// parts stand in more than one place, so that after an edit only the edited reports are looked for in the others.
/// </summary>
internal sealed class SharedWords
{
    /// <summary>Of so many reports one may be new for the others to be remembered.</summary>
    private const int FewOf = 50;

    private Dictionary<QuotedWords, int[]> _repeated = [];
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
        var words = new QuotedWords[reports.Count];
        var added = new List<QuotedWords>();
        for (var i = 0; i < words.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            words[i] = ReportPrint.Of(reports[i].Facts).Words;
            if (!_repeated.ContainsKey(words[i]))
            {
                added.Add(words[i]);
            }
        }

        _repeated =
            added.Count * FewOf > words.Length ? All(words, cancellation)
            : added.Count > 0 || _repeated.Count > words.Length ? With(added, words, cancellation)
            : _repeated;

        return OfOthers(Holders(words, _checked.PartsToCheck(words, corpus, _repeated)), corpus, cancellation);
    }

    /// <summary>To be called when what was found has been compared.</summary>
    /// <param name="told">The quotes that a finding is about, on either side.</param>
    public void Remember(
        IReadOnlyList<ReadReport> reports,
        DecidedCorpus corpus,
        IEnumerable<(int Report, int Quote)> told
    ) => _checked = CheckedWords.Of(reports, corpus, told);

    private List<Holder> Holders(QuotedWords[] words, HashSet<uint>? only)
    {
        var holders = new List<Holder>();
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var part in _repeated[words[i]])
            {
                var hash = words[i].Parts[part];
                if (only is null || only.Contains(hash))
                {
                    holders.Add(new Holder(hash, i, words[i].QuoteOf(part)));
                }
            }
        }

        return holders;
    }

    /// <summary>By report, which of its parts stand elsewhere too, or may.</summary>
    private static Dictionary<QuotedWords, int[]> All(QuotedWords[] words, CancellationToken cancellation)
    {
        var repeated = new RepeatedHashes(words.Sum(one => one.Parts.Length));
        foreach (var one in words)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var part in one.Parts)
            {
                repeated.Add(part);
            }
        }

        return Repeated(words, new PartCounts(words.SelectMany(one => one.Parts).Where(repeated.Has)), cancellation);
    }

    /// <summary>The same after some reports came and others went: what was repeated still may be.</summary>
    private Dictionary<QuotedWords, int[]> With(
        List<QuotedWords> added,
        QuotedWords[] words,
        CancellationToken cancellation
    )
    {
        var found = Repeated(words, new PartCounts(added.SelectMany(one => one.Parts)), cancellation);
        foreach (var one in words)
        {
            if (_repeated.TryGetValue(one, out var known) && known.Length > 0)
            {
                found[one] = [.. known.Union(found[one])];
            }
        }

        return found;
    }

    private static Dictionary<QuotedWords, int[]> Repeated(
        QuotedWords[] words,
        PartCounts sought,
        CancellationToken cancellation
    )
    {
        foreach (var one in words)
        {
            cancellation.ThrowIfCancellationRequested();
            sought.Count(one.Parts);
        }

        var found = new Dictionary<QuotedWords, int[]>(words.Length);
        foreach (var one in words)
        {
            cancellation.ThrowIfCancellationRequested();
            found[one] = one.PartsWhere(sought.IsRepeated);
        }

        return found;
    }

    /// <summary>Those whose part is in another speaker's words too.</summary>
    private static List<(int Report, int Quote)> OfOthers(
        List<Holder> holders,
        DecidedCorpus corpus,
        CancellationToken cancellation
    )
    {
        var found = new HashSet<(int Report, int Quote)>();
        holders.Sort(static (left, right) => left.Part.CompareTo(right.Part));
        for (var start = 0; start < holders.Count; )
        {
            cancellation.ThrowIfCancellationRequested();
            var end = start + 1;
            var isOfOthers = false;
            var speakers = holders[start].SpeakersIn(corpus);
            for (; end < holders.Count && holders[end].Part == holders[start].Part; end++)
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

        return [.. found.OrderBy(quote => quote)];
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
