using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>Eight or more words in a row that two speakers are given.</summary>
internal static class SameWords
{
    /// <param name="reports">In the order of their paths.</param>
    /// <param name="prints">Theirs.</param>
    /// <param name="corpus">What was decided about just these reports.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<ReadReport> reports,
        ReportPrint[] prints,
        DecidedCorpus corpus,
        SharedWords shared,
        CancellationToken cancellation
    )
    {
        Dictionary<string, string>? names = null;
        var firsts = new Dictionary<ulong, Said>();
        var told = new List<(int Report, int Quote)>();
        var found = shared.Find(reports, prints, corpus, cancellation);
        foreach (var (report, quote) in found.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var said = new Said(reports[report], corpus.Reports[report], report, quote);
            var runs = QuotedWords.Runs(said.Report.Facts, quote);
            if (FirstOther(said, runs, firsts) is { } other)
            {
                names ??= corpus.Corpus.Actors.ToDictionary(
                    actor => actor.Id,
                    actor => actor.Name,
                    StringComparer.Ordinal
                );
                told.Add((said.Index, said.Quote));
                told.Add((other.Index, other.Quote));
                yield return Finding(said, other, names);
            }
        }

        shared.Remember(prints, corpus, found, told);
    }

    /// <summary>Who said a run of the same words before, and is somebody else; the runs are remembered.</summary>
    private static Said? FirstOther(Said said, IEnumerable<ulong> runs, Dictionary<ulong, Said> firsts)
    {
        Said? other = null;
        foreach (var run in runs)
        {
            if (!firsts.TryGetValue(run, out var first))
            {
                firsts.Add(run, said);
            }
            else if (other is null && !first.IsOf(said) && !said.IsOf(first))
            {
                other = first;
            }
        }

        return other;
    }

    private static Finding Finding(Said said, Said other, Dictionary<string, string> names)
    {
        var isHere = ReferenceEquals(said.Report, other.Report);
        return said
            .Report.Source.Find(
                Rules.SameWordsTwoSpeakers,
                said.Span,
                Names(said),
                Numbers.Text(QuotedWords.Shortest),
                Names(other),
                "in line " + other.Report.Source.LineNumber(other.Span) + (isHere ? "" : $" of '{other.Report.Path}'")
            )
            .With(other.Report.Source.PlaceOf(other.Span));

        string Names(Said one) =>
            string.Join(" and ", one.Statement.Speakers.Select(id => names.TryGetValue(id, out var name) ? name : id));
    }

    private sealed class Said(ReadReport report, ResolvedReport decided, int index, int quote)
    {
        public ReadReport Report => report;

        public int Index => index;

        public int Quote => quote;

        public TextRange Span => decided.Quotes[quote].Span;

        public ResolvedStatement Statement => decided.Statements[decided.Quotes[quote].Statement];

        /// <summary>Of the same speakers, or of one who relays the other's words.</summary>
        public bool IsOf(Said other) =>
            Statement.Speakers.Any(speaker =>
                other.Statement.Speakers.Contains(speaker) || other.Statement.Publisher == speaker
            );
    }
}
