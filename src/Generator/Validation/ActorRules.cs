using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules about who is who in the reports: SEED0413 to SEED0416.</summary>
internal static class ActorRules
{
    /// <param name="reports">In the order in which <paramref name="corpus"/> was decided about them.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<ReadReport> reports,
        DecidedCorpus corpus,
        AuthorityPlaces authority
    )
    {
        var actors = KnownActors.Of(reports, corpus, authority);
        var misspelt = Misspellings.Find(actors).ToArray();
        var explained = new HashSet<KnownActor>(misspelt.Select(pair => pair.Name.Actor));
        return UnmentionedActors
            .Find(actors)
            .Concat(NotCurated(actors))
            .Concat(misspelt.Select(pair => pair.ToFinding(actors)))
            .Concat(ProbablyOne.Find(actors, explained));
    }

    /// <summary>Each speaker whom the authority file lacks, once, at his first words.</summary>
    private static IEnumerable<Finding> NotCurated(KnownActors actors)
    {
        if (!actors.HasAuthority)
        {
            yield break;
        }

        var seen = new HashSet<KnownActor>();
        for (var position = 0; position < actors.Reports.Count; position++)
        {
            var report = actors.Reports[position];
            foreach (var quote in report.Facts.Quotes)
            {
                foreach (var speaker in SpeakersOf(report.Facts, quote))
                {
                    var actor = actors.At(position, speaker);
                    if (actor is { IsCurated: false, IsNamed: true } && seen.Add(actor))
                    {
                        yield return report.Source.Find(
                            Rules.SpeakerNotCurated,
                            quote.Span,
                            actor.Name,
                            Entry(actor.Name, actor.ShownKind)
                        );
                    }
                }
            }
        }
    }

    private static IEnumerable<int> SpeakersOf(DocumentFacts facts, QuoteFacts quote) =>
        quote.Statement >= 0 && quote.Statement < facts.Statements.Count
            ? facts.Statements[quote.Statement].Speakers
            : [];

    /// <summary>As it could stand in the authority file.</summary>
    private static string Entry(string name, ActorKind kind)
    {
        var escaped = name.Replace("\\", "\\\\").Replace("\"", "\\\"");
        return $"{{ \"name\": \"{escaped}\", \"kind\": \"{kind.ToString().ToLowerInvariant()}\" }}";
    }
}
