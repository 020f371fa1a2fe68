using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>Eight or more words in a row that two speakers are given.</summary>
internal static class SameWords
{
    /// <summary>In words: fewer in a row are a phrase that anybody may use.</summary>
    private const int Shortest = 8;

    /// <param name="reports">In the order of their paths.</param>
    /// <param name="ids">Their ids, in the same order.</param>
    /// <param name="corpus">The same reports with the actors that are one.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<ReadReport> reports,
        EquatableArray<string> ids,
        ResolvedCorpus corpus
    )
    {
        var resolved = corpus.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        var names = corpus.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        var firsts = new Dictionary<ulong, Said>();
        for (var i = 0; i < reports.Count; i++)
        {
            if (!resolved.TryGetValue(ids[i], out var decided))
            {
                continue;
            }

            foreach (var quote in decided.Quotes)
            {
                var said = new Said(reports[i], quote.Span, decided.Statements[quote.Statement]);
                if (said.Statement.Speakers.Count > 0 && FirstOther(said, Runs(said), firsts) is { } other)
                {
                    yield return Finding(said, other, names);
                }
            }
        }
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

    private static IEnumerable<ulong> Runs(Said said)
    {
        var words = new List<ulong>();
        var (hash, isWord) = (Fnv.Start, false);
        var text = said.Report.Facts.Document.Text;
        for (var i = said.Span.Start; i <= said.Span.End; i++)
        {
            var c = i < said.Span.End ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                (hash, isWord) = (Fnv.Add(hash, char.ToLowerInvariant(c)), true);
            }
            else if (isWord && !Apostrophes.Is(c))
            {
                words.Add(hash);
                (hash, isWord) = (Fnv.Start, false);
            }
        }

        for (var i = 0; i + Shortest <= words.Count; i++)
        {
            var run = Fnv.Start;
            for (var k = i; k < i + Shortest; k++)
            {
                run = Fnv.Add(run, words[k]);
            }

            yield return run;
        }
    }

    private static Finding Finding(Said said, Said other, Dictionary<string, string> names)
    {
        var isHere = ReferenceEquals(said.Report, other.Report);
        return said
            .Report.Source.Find(
                Rules.SameWordsTwoSpeakers,
                said.Span,
                Names(said),
                Numbers.Text(Shortest),
                Names(other),
                "in line " + other.Report.Source.LineNumber(other.Span) + (isHere ? "" : $" of '{other.Report.Path}'")
            )
            .With(other.Report.Source.PlaceOf(other.Span));

        string Names(Said one) =>
            string.Join(" and ", one.Statement.Speakers.Select(id => names.TryGetValue(id, out var name) ? name : id));
    }

    private sealed record Said(ReadReport Report, TextRange Span, ResolvedStatement Statement)
    {
        /// <summary>Of the same speakers, or of one who relays the other's words.</summary>
        public bool IsOf(Said other) =>
            Statement.Speakers.Any(speaker =>
                other.Statement.Speakers.Contains(speaker) || other.Statement.Publisher == speaker
            );
    }
}
