using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>A name as it stands in the authority file.</summary>
internal readonly record struct LocatedName(string Text, TextRange Range);

/// <summary>An actor of the authority file, and where its names stand.</summary>
/// <param name="Names">The name, then the aliases.</param>
internal sealed record AuthorityEntry(
    AuthorityActor Actor,
    TextRange IdRange,
    IReadOnlyList<LocatedName> Names,
    IReadOnlyList<LocatedAffiliation> Affiliations
);

/// <summary>An affiliation as it stands in the authority file: nobody has asked yet whether there is the organization.</summary>
internal sealed record LocatedAffiliation(LocatedName Organization, string? Role);

/// <summary>Reads one actor of the authority file.</summary>
internal static class AuthorityActorReader
{
    public static readonly IReadOnlyList<string> Properties =
    [
        "id",
        "name",
        "kind",
        "aliases",
        "description",
        "affiliations",
    ];

    public static readonly IReadOnlyList<string> AffiliationProperties = ["organization", "role"];

    public static readonly string[] Kinds = Enum.GetNames(typeof(ActorKind)).Select(Lower).ToArray();

    /// <returns>Null where there is no name: nothing can be said of such an actor.</returns>
    public static AuthorityEntry? Read(JsonValue item, AuthorityProblems problems)
    {
        if (!problems.Is(item, JsonKind.Object, "An actor"))
        {
            return null;
        }

        var members = problems.Members(item, Properties);
        if (Text(members, "name", problems) is not { } name)
        {
            problems.Add(AuthorityFault.NameMissing, item.Range);
            return null;
        }

        var id = Id(members, name.Text, problems) ?? new LocatedName(Slugs.OrFallback(name.Text, "actor"), name.Range);
        var aliases = Aliases(members, problems);
        var actor = new AuthorityActor(
            id.Text,
            name.Text,
            Kind(members, problems),
            aliases.Select(alias => alias.Text).ToEquatableArray(),
            Text(members, "description", problems)?.Text
        );
        return new AuthorityEntry(actor, id.Range, [name, .. aliases], Affiliations(members, problems));
    }

    private static LocatedName? Text(
        Dictionary<string, JsonValue> members,
        string property,
        AuthorityProblems problems
    ) =>
        members.TryGetValue(property, out var value) && problems.Is(value, JsonKind.String, $"\"{property}\"")
            ? Text(value)
            : null;

    /// <summary>To the letter, where a word is not free text.</summary>
    private static LocatedName? Raw(
        Dictionary<string, JsonValue> members,
        string property,
        AuthorityProblems problems
    ) =>
        members.TryGetValue(property, out var value) && problems.Is(value, JsonKind.String, $"\"{property}\"")
            ? new LocatedName(value.Text!, value.Range)
            : null;

    /// <summary>Null where there is nothing to see. Lines, tabs and the like have no meaning within a name.</summary>
    private static LocatedName? Text(JsonValue value)
    {
        var printable = new string(value.Text!.Select(unit => char.IsControl(unit) ? ' ' : unit).ToArray());
        var words = printable.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : new LocatedName(string.Join(" ", words), value.Range);
    }

    private static LocatedName? Id(Dictionary<string, JsonValue> members, string name, AuthorityProblems problems)
    {
        if (Raw(members, "id", problems) is not { } id)
        {
            return null;
        }

        if (Slugs.IsSlug(id.Text))
        {
            return id;
        }

        var slug = Slug.Of(id.Text) is { Length: > 0 } own ? own : Slugs.OrFallback(name, "actor");
        problems.Add(AuthorityFault.MalformedId, id.Range, id.Text, slug);
        return id with { Text = slug };
    }

    private static ActorKind? Kind(Dictionary<string, JsonValue> members, AuthorityProblems problems)
    {
        if (Raw(members, "kind", problems) is not { } kind)
        {
            return null;
        }

        var index = Array.IndexOf(Kinds, Lower(kind.Text));
        if (index >= 0)
        {
            return (ActorKind)index;
        }

        problems.Add(AuthorityFault.UnknownKind, kind.Range, [kind.Text, .. Kinds]);
        return null;
    }

    private static List<LocatedName> Aliases(Dictionary<string, JsonValue> members, AuthorityProblems problems)
    {
        var aliases = new List<LocatedName>();
        if (!members.TryGetValue("aliases", out var value) || !problems.Is(value, JsonKind.Array, "\"aliases\""))
        {
            return aliases;
        }

        foreach (var item in value.Items)
        {
            if (
                problems.Is(item, JsonKind.String, "An alias")
                && Text(item) is { } alias
                && !aliases.Exists(other => string.Equals(other.Text, alias.Text, StringComparison.Ordinal))
            )
            {
                aliases.Add(alias);
            }
        }

        return aliases;
    }

    private static List<LocatedAffiliation> Affiliations(
        Dictionary<string, JsonValue> members,
        AuthorityProblems problems
    )
    {
        var affiliations = new List<LocatedAffiliation>();
        if (
            !members.TryGetValue("affiliations", out var value)
            || !problems.Is(value, JsonKind.Array, "\"affiliations\"")
        )
        {
            return affiliations;
        }

        foreach (var item in value.Items.Where(item => problems.Is(item, JsonKind.Object, "An affiliation")))
        {
            var own = problems.Members(item, AffiliationProperties);
            var role = Text(own, "role", problems)?.Text;
            if (Raw(own, "organization", problems) is { } organization)
            {
                affiliations.Add(new LocatedAffiliation(organization, role));
            }
            else if (!own.ContainsKey("organization"))
            {
                problems.Missing(item, "organization", JsonKind.String);
            }
        }

        return affiliations;
    }

    private static string Lower(string word) => word.ToLowerInvariant();
}
