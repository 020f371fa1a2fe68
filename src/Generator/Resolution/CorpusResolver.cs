using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Makes actors one across spellings and documents, and gives everything its id and member name.</summary>
internal static class CorpusResolver
{
    public static ResolvedCorpus Resolve(IReadOnlyList<DocumentFacts> documents, Authority authority)
    {
        var read = documents.Select(facts => facts.Document).ToArray();
        var ids = ReportIds.Assign(read.Select(document => document.Path).ToArray());
        var names = MemberNames.ForReports(
            read.Select((document, index) => new NamedReport(ids[index], document.Path, document.Date)).ToArray()
        );
        var reports = read.Select(
                (document, index) =>
                    new ResolvedReport(
                        ids[index],
                        document.Path,
                        document.Title.Of(document.Text),
                        document.Date,
                        document.Publisher,
                        document.Text,
                        EquatableArray<ResolvedSection>.Empty,
                        EquatableArray<ResolvedCitation>.Empty,
                        EquatableArray<ResolvedAffiliation>.Empty,
                        EquatableArray<ResolvedStatement>.Empty,
                        EquatableArray<ResolvedQuote>.Empty,
                        EquatableArray<string>.Empty,
                        names[index]
                    )
            )
            .OrderBy(report => report.Id, StringComparer.Ordinal);
        var actorNames = MemberNames.ForActors(
            authority.Actors.Select(actor => new NamedActor(actor.Id, actor.Name)).ToArray()
        );
        var actors = authority.Actors.Select(
            (actor, index) =>
                new ResolvedActor(
                    actor.Id,
                    actor.Name,
                    actor.Kind ?? ActorKind.Person,
                    actor.Aliases,
                    actor.Description,
                    actorNames[index]
                )
        );
        return new ResolvedCorpus(reports.ToEquatableArray(), actors.ToEquatableArray());
    }
}
