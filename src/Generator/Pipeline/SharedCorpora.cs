using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// What was decided about a set of reports, as long as its first report lives: the generator and the analyzer ask for the
/// same set one after the other, and it is decided once.
/// </summary>
internal static class SharedCorpora
{
    private static readonly ConditionalWeakTable<ReadReport, Decision> s_decisions = new();

    /// <param name="reports">In the order of their paths. The same set is the same objects.</param>
    public static ReadCorpus Get(ReadReport[] reports, CuratedActors authority, Func<ReadCorpus> decide)
    {
        if (reports.Length == 0)
        {
            return decide();
        }

        var decision = s_decisions.GetOrCreateValue(reports[0]);
        lock (decision)
        {
            if (decision.Corpus is null || decision.Authority != authority || !AreSame(decision.Reports, reports))
            {
                decision.Corpus = decide();
                (decision.Reports, decision.Authority) = (reports, authority);
            }

            return decision.Corpus;
        }
    }

    private static bool AreSame(ReadReport[] left, ReadReport[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Decision
    {
        public ReadReport[] Reports { get; set; } = [];

        public CuratedActors? Authority { get; set; }

        public ReadCorpus? Corpus { get; set; }
    }
}
