using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Resolution;

/// <summary>What documents say, as Extraction would hand it over.</summary>
internal static class Facts
{
    /// <summary>A document of a day in which each of the actors says something.</summary>
    public static DocumentFacts Document(string stem, params LocalActor[] speakers) =>
        Document(stem, speakers, Enumerable.Range(0, speakers.Length).Select(Saying));

    public static DocumentFacts Silent(string stem, params LocalActor[] actors) => Document(stem, actors, []);

    public static DocumentFacts Document(
        string stem,
        IEnumerable<LocalActor> actors,
        IEnumerable<StatementFacts> statements
    ) =>
        new(
            DocumentReader.Read(
                $"seeds/{stem}.txt",
                "A Title\n\nThe talks[3] went on.\n\n[1] Telegram, 5 March 2023.\n"
            ),
            actors.ToEquatableArray(),
            statements.ToEquatableArray(),
            EquatableArray<QuoteFacts>.Empty
        );

    public static LocalActor Person(string name, params string[] aliases) => Actor(name, ActorKind.Person, aliases);

    public static LocalActor Body(string name, params string[] aliases) => Actor(name, ActorKind.Organization, aliases);

    public static LocalActor Actor(string name, ActorKind? kind, params string[] aliases) =>
        new(name, aliases.ToEquatableArray(), kind, IsDescribed: false, EquatableArray<LocalAffiliation>.Empty)
        {
            IsEvident = kind is not null,
        };

    public static LocalActor Described(string name, ActorKind kind) => Actor(name, kind) with { IsDescribed = true };

    public static LocalActor With(this LocalActor actor, string role, int? organization) =>
        actor with
        {
            Affiliations = actor.Affiliations.Append(new LocalAffiliation(role, organization)).ToEquatableArray(),
        };

    public static StatementFacts Saying(int speaker) =>
        new(EquatableArray<int>.Adopt([speaker]), null, StatementForm.Statement, null, null, null);

    public static ResolvedCorpus Resolve(params DocumentFacts[] documents) =>
        CorpusResolver.Resolve(documents, Authority.Empty);

    public static ResolvedCorpus ResolveWith(string actorsJson, params DocumentFacts[] documents) =>
        CorpusResolver.Resolve(documents, AuthorityReader.Read("{ \"actors\": [" + actorsJson + "] }").Authority);

    public static IEnumerable<string> Ids(this ResolvedCorpus corpus) => corpus.Actors.Select(actor => actor.Id);
}
