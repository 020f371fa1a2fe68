using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Reads the authority file: <c>{ "actors": [ { "id", "name", "kind", "aliases", "description" } ] }</c>. Comments and
/// trailing commas are fine. Whatever is wrong becomes a problem at its place, and the rest is read all the same.
/// </summary>
internal static class AuthorityReader
{
    private static readonly string[] RootProperties = ["$schema", "actors"];

    /// <param name="text">The decoded text, with any line ends.</param>
    public static AuthorityFile Read(string text)
    {
        var json = LocatedJsonReader.Read(text);
        var problems = new AuthorityProblems();
        if (json.Error is not null)
        {
            problems.Add(AuthorityFault.Syntax, json.ErrorRange, json.Error);
        }

        var actors = json.Root is null ? [] : ReadActors(json.Root, problems);
        return new AuthorityFile(new Authority(actors.ToEquatableArray()), problems.InOrder());
    }

    private static List<AuthorityActor> ReadActors(JsonValue root, AuthorityProblems problems)
    {
        var actors = new List<AuthorityActor>();
        if (
            !problems.Is(root, JsonKind.Object, "The authority file")
            || !problems.Members(root, RootProperties).TryGetValue("actors", out var list)
            || !problems.Is(list, JsonKind.Array, "\"actors\"")
        )
        {
            return actors;
        }

        var claims = new NameClaims(problems);
        foreach (var item in list.Items)
        {
            if (AuthorityActorReader.Read(item, problems) is { } entry && claims.Accept(entry))
            {
                actors.Add(entry.Actor);
            }
        }

        return actors;
    }
}
