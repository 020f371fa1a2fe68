using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// What was decided about a set of reports, as long as one of them lives. The generator and the analyzer ask for the same
/// set one after the other, and it is decided once; a set that has reports in common with it is decided with its memory.
/// </summary>
internal static class SharedCorpora
{
    private static readonly ConditionalWeakTable<ReadReport, Decision> s_decisions = new();

    /// <param name="reports">In the order of their paths. The same set is the same objects.</param>
    public static ReadCorpus Get(
        ReadReport[] reports,
        CuratedActors authority,
        Func<CorpusMemory, RuleMemory, ReadCorpus> decide,
        CancellationToken cancellation
    )
    {
        var decision = Find(reports);
        using (Turn.At(decision, cancellation))
        {
            if (decision.Corpus is null || decision.Authority != authority || !AreSame(decision.Reports, reports))
            {
                decision.Corpus = null;
                decision.Corpus = decide(decision.Corpora, decision.Rules);
                (decision.Reports, decision.Authority) = (reports, authority);
                foreach (var report in reports)
                {
                    _ = s_decisions.GetValue(report, _ => decision);
                }
            }

            return decision.Corpus;
        }
    }

    private static Decision Find(ReadReport[] reports)
    {
        foreach (var report in reports)
        {
            if (s_decisions.TryGetValue(report, out var decision))
            {
                return decision;
            }
        }

        return reports.Length == 0 ? new Decision() : s_decisions.GetOrCreateValue(reports[0]);
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
        public CorpusMemory Corpora { get; } = new();

        public RuleMemory Rules { get; } = new();

        public ReadReport[] Reports { get; set; } = [];

        public CuratedActors? Authority { get; set; }

        public ReadCorpus? Corpus { get; set; }
    }
}
