using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Reads the authority file: <c>{ "actors": [ { "id", "name", "kind", "aliases", "description", "affiliations" } ] }</c>.
/// Comments and trailing commas are fine. Whatever is wrong becomes a problem at its place, and the rest is read all the
/// same. <c>schema/actors.schema.json</c> says the same to editors.
/// </summary>
internal static class AuthorityReader
{
    /// <summary>What messages call the whole.</summary>
    public const string Root = "The authority file";

    public static readonly IReadOnlyList<string> RootProperties = ["$schema", "actors"];

    /// <param name="text">The decoded text, with any line ends.</param>
    public static AuthorityFile Read(string text)
    {
        var json = LocatedJsonReader.Read(text);
        var problems = new AuthorityProblems();
        if (json.Error is not null)
        {
            problems.Add(AuthorityFault.Syntax, json.ErrorRange, json.Error);
        }

        var entries = json.Root is null ? [] : ReadActors(json.Root, problems);
        var actors = AuthorityAffiliations.Resolve(entries, problems);
        return new AuthorityFile(
            new Authority(actors.ToEquatableArray()),
            entries.Select(entry => entry.Names[0].Range).ToEquatableArray(),
            problems.InOrder()
        );
    }

    private static List<AuthorityEntry> ReadActors(JsonValue root, AuthorityProblems problems)
    {
        var entries = new List<AuthorityEntry>();
        if (!problems.Is(root, JsonKind.Object, Root))
        {
            return entries;
        }

        var members = problems.Members(root, RootProperties);
        if (members.TryGetValue("$schema", out var schema))
        {
            problems.Is(schema, JsonKind.String, "\"$schema\"");
        }

        if (!members.TryGetValue("actors", out var list) || !problems.Is(list, JsonKind.Array, "\"actors\""))
        {
            return entries;
        }

        var claims = new NameClaims(problems);
        foreach (var item in list.Items)
        {
            if (AuthorityActorReader.Read(item, problems) is { } entry && claims.Accept(entry))
            {
                entries.Add(entry);
            }
        }

        return entries;
    }
}
