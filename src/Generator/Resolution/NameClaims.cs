namespace SeedsSdk.Generator.Resolution;

/// <summary>Which actor of the authority file an id and a name belong to. One each: the first claim stands.</summary>
internal sealed class NameClaims(AuthorityProblems problems)
{
    private readonly Dictionary<string, AuthorityEntry> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LocatedName Name, AuthorityEntry Entry)> _names = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <returns>False when the id is another actor's: two actors of one id cannot stand side by side.</returns>
    public bool Accept(AuthorityEntry entry)
    {
        if (_ids.TryGetValue(entry.Actor.Id, out var owner))
        {
            problems.Add(
                AuthorityFault.DuplicateId,
                entry.IdRange,
                owner.IdRange,
                entry.Actor.Id,
                owner.Actor.Name,
                entry.Actor.Name
            );
            return false;
        }

        _ids.Add(entry.Actor.Id, entry);
        foreach (var name in entry.Names)
        {
            Claim(name, entry);
        }

        return true;
    }

    private void Claim(LocatedName name, AuthorityEntry entry)
    {
        // Compared as Slugs does, so that an apostrophe or hyphen more makes no other name.
        var key = Slugs.OrFallback(name.Text, "name");
        if (!_names.TryGetValue(key, out var claim))
        {
            _names.Add(key, (name, entry));
        }
        else if (!ReferenceEquals(claim.Entry, entry))
        {
            problems.Add(
                AuthorityFault.NameClaimedTwice,
                name.Range,
                claim.Name.Range,
                name.Text,
                claim.Entry.Actor.Name
            );
        }
    }
}
