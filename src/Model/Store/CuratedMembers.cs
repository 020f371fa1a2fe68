namespace SeedsSdk.Store;

/// <summary>Who belongs to what as the authority file says.</summary>
internal sealed class CuratedMembers
{
    private readonly Dictionary<Actor, List<Affiliation>> _byOrganization = [];

    public CuratedMembers(CorpusStore store)
    {
        for (var i = 0; i < store.Actors.Count; i++)
        {
            foreach (var affiliation in store.Actors[i].Curated)
            {
                if (affiliation.Organization is not { } organization)
                {
                    continue;
                }

                if (!_byOrganization.TryGetValue(organization, out var members))
                {
                    _byOrganization.Add(organization, members = []);
                }

                members.Add(affiliation);
            }
        }
    }

    public IReadOnlyList<Affiliation> Of(Actor organization) =>
        _byOrganization.TryGetValue(organization, out var members) ? members : [];
}
