using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Holds the affiliations of an authority file against its entries: the organization must be one of them, and nothing may
/// be part of itself, by however many steps. An affiliation that breaks this is left out.
/// </summary>
internal static class AuthorityAffiliations
{
    /// <summary>Longer chains are cut in the middle: nobody reads them.</summary>
    private const int LongestChain = 8;

    public static IEnumerable<AuthorityActor> Resolve(IReadOnlyList<AuthorityEntry> entries, AuthorityProblems problems)
    {
        var ids = new AuthorityIds(entries);
        var graph = new AffiliationGraph(entries.Count);
        var actors = new List<AuthorityActor>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var affiliations = new List<AuthorityAffiliation>();
            foreach (var affiliation in entries[i].Affiliations)
            {
                var (name, range) = affiliation.Organization;
                if (ids.IndexOf(name) is not { } organization)
                {
                    problems.Add(AuthorityFault.UnknownOrganization, range, name, ids.Nearest(name) ?? "");
                }
                else if (graph.TryAdd(i, organization, out var chain))
                {
                    affiliations.Add(new AuthorityAffiliation(name, affiliation.Role));
                }
                else if (chain.Count > 0)
                {
                    var names = chain.Select(index => entries[index].Actor.Name).ToArray();
                    problems.Add(AuthorityFault.CircularAffiliation, range, names[0], Describe(names));
                }
            }

            actors.Add(entries[i].Actor with { Affiliations = affiliations.Distinct().ToEquatableArray() });
        }

        return actors;
    }

    private static string Describe(string[] names) =>
        string.Join(
            " in ",
            names.Length <= LongestChain
                ? names
                : names.Take(LongestChain / 2).Append("…").Concat(names.Skip(names.Length - (LongestChain / 2)))
        );
}
