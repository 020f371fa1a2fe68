using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules about who is who in the reports: SEED0413 to SEED0416.</summary>
internal static class ActorRules
{
    /// <param name="reports">In the order in which <paramref name="corpus"/> was decided about them.</param>
    /// <param name="prints">Theirs.</param>
    public static IEnumerable<Finding> Check(
        ReadReport[] reports,
        ReportPrint[] prints,
        DecidedCorpus corpus,
        AuthorityPlaces authority,
        RuleMemory memory,
        CancellationToken cancellation
    )
    {
        var actors = new KnownActors(reports, prints, corpus, authority, memory);
        var misspelt = Misspellings.Find(actors, cancellation).ToArray();
        var explained = new HashSet<KnownActor>(misspelt.Select(pair => pair.Name.Actor));
        return UnmentionedActors
            .Find(actors, memory, cancellation)
            .Concat(NotCurated(actors, cancellation))
            .Concat(misspelt.Select(pair => pair.ToFinding(actors)))
            .Concat(ProbablyOne.Find(actors, explained, cancellation));
    }

    /// <summary>Each speaker whom the authority file lacks, once, at his first words.</summary>
    private static IEnumerable<Finding> NotCurated(KnownActors actors, CancellationToken cancellation)
    {
        if (!actors.HasAuthority)
        {
            yield break;
        }

        var seen = new bool[actors.All.Count];
        for (var position = 0; position < actors.Reports.Count; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            var report = actors.Reports[position];
            foreach (var (speaker, quote) in actors.Prints[position].Speakers)
            {
                var actor = actors.At(position, speaker);
                if (actor is { IsCurated: false, IsNamed: true } && !seen[actor.Order])
                {
                    seen[actor.Order] = true;
                    yield return report.Source.Find(
                        Rules.SpeakerNotCurated,
                        report.Facts.Quotes[quote].Span,
                        actor.Name,
                        Entry(actor.Name, actor.ShownKind)
                    );
                }
            }
        }
    }

    /// <summary>As it could stand in the authority file.</summary>
    private static string Entry(string name, ActorKind kind)
    {
        var escaped = name.Replace("\\", "\\\\").Replace("\"", "\\\"");
        return $"{{ \"name\": \"{escaped}\", \"kind\": \"{kind.ToString().ToLowerInvariant()}\" }}";
    }
}
