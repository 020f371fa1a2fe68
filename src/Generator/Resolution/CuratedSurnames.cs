using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Whom of the authority file a surname alone can mean: the one person there who has it, if no report has a full name of
/// somebody else that ends with it.
/// </summary>
internal sealed class CuratedSurnames
{
    private const int Several = -1;

    /// <summary>By surname, folded.</summary>
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ActorCluster> _curated;
    private readonly SpellingTable _spellings;

    private CuratedSurnames(IReadOnlyList<ActorCluster> curated, SpellingTable spellings)
    {
        _curated = curated;
        _spellings = spellings;
    }

    /// <param name="curated">One for each entry of the file.</param>
    public static CuratedSurnames Of(
        IReadOnlyList<ActorCluster> curated,
        IReadOnlyList<DocumentActors> documents,
        SpellingTable spellings,
        CancellationToken cancellation
    )
    {
        var surnames = new CuratedSurnames(curated, spellings);
        for (var i = 0; i < curated.Count; i++)
        {
            surnames.AddEntry(i);
        }

        if (surnames._owners.Count > 0)
        {
            surnames.ExceptOthers(documents, cancellation);
        }

        return surnames;
    }

    /// <summary>The entry that somebody's only name is the surname of; -1 for none.</summary>
    public int Find(Spelling[] names)
    {
        if (_owners.Count == 0)
        {
            return -1;
        }

        var found = -1;
        foreach (var name in names)
        {
            if (!name.IsOneWord || !_owners.TryGetValue(name.Folded.Folded, out var owner) || owner == Several)
            {
                return -1;
            }

            if (found >= 0 && owner != found)
            {
                return -1;
            }

            found = owner;
        }

        return found;
    }

    private void AddEntry(int index)
    {
        var entry = _curated[index];
        foreach (var name in entry.Spellings)
        {
            if (name.IsOneWord || !IsPerson(entry, name))
            {
                continue;
            }

            var surname = name.Words[name.Words.Length - 1];
            _owners[surname] = _owners.TryGetValue(surname, out var other) && other != index ? Several : index;
        }
    }

    /// <summary>By the file's word, else by a given name.</summary>
    private static bool IsPerson(ActorCluster entry, Spelling name) =>
        entry.Curated?.Kind is { } kind ? kind == ActorKind.Person : name.Pronoun is not null;

    /// <summary>Two men who share a surname are two: with another one about, the surname tells nothing.</summary>
    private void ExceptOthers(IReadOnlyList<DocumentActors> documents, CancellationToken cancellation)
    {
        var seen = new bool[_spellings.Count];
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var actor = 0; actor < document.All.Count; actor++)
            {
                foreach (var name in document.SpellingsOf(actor))
                {
                    if (!seen[name.Number])
                    {
                        seen[name.Number] = true;
                        Except(name);
                    }
                }
            }
        }
    }

    private void Except(Spelling name)
    {
        if (
            !name.IsOneWord
            && name.Words[name.Words.Length - 1] is var surname
            && _owners.TryGetValue(surname, out var owner)
            && owner != Several
            && !IsNameOf(_curated[owner], name)
        )
        {
            _owners[surname] = Several;
        }
    }

    private bool IsNameOf(ActorCluster entry, Spelling name)
    {
        foreach (var known in entry.Spellings)
        {
            if (known.Fold == name.Fold || _spellings.AreOne(name, known))
            {
                return true;
            }
        }

        return false;
    }
}
