namespace SeedsSdk.Export;

internal static partial class ExportTables
{
    public static ExportTable Actors =>
        new ExportTable<Actor>(
            "actors",
            corpus => corpus.Actors,
            new("id", actor => actor.Id),
            new("name", actor => actor.Name),
            new("kind", actor => ExportWords.Of(actor.Kind)),
            new("description", actor => actor.Description)
        );

    public static ExportTable Aliases =>
        new ExportTable<(Actor Actor, string Alias)>(
            "aliases",
            corpus => corpus.Actors.SelectMany(actor => actor.Aliases.Select(alias => (actor, alias))),
            new("actor_id", row => row.Actor.Id),
            new("actor", row => row.Actor.Name, IsJoined: true),
            new("alias", row => row.Alias)
        );

    public static ExportTable Affiliations =>
        new ExportTable<(int Number, Affiliation Item)>(
            "affiliations",
            corpus => corpus.Actors.SelectMany(actor => Numbered(actor.Affiliations)),
            new("actor_id", row => row.Item.Actor.Id),
            new("actor", row => row.Item.Actor.Name, IsJoined: true),
            new("number", row => row.Number),
            new("organization_id", row => row.Item.Organization?.Id),
            new("organization", row => row.Item.Organization?.Name, IsJoined: true),
            new("role", row => row.Item.Role),
            new("report_id", row => row.Item.Report?.Id),
            new("date", row => row.Item.Date, IsJoined: true)
        );
}
