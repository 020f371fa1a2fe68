using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>The folded forms of one document's names, each worked out once: a document repeats its names.</summary>
internal sealed class NameMemo
{
    private readonly Dictionary<string, string> _folds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoldedName> _folded = new(StringComparer.Ordinal);

    public string Fold(string name)
    {
        if (!_folds.TryGetValue(name, out var fold))
        {
            _folds.Add(name, fold = NameFolding.Fold(name));
        }

        return fold;
    }

    /// <summary>The words of the folded name.</summary>
    public string[] Parts(string name)
    {
        if (!_parts.TryGetValue(name, out var parts))
        {
            _parts.Add(name, parts = Fold(name).Split([' '], StringSplitOptions.RemoveEmptyEntries));
        }

        return parts;
    }

    /// <summary>Whether two names may be one in different spellings (<see cref="NameFolding.Matches"/>).</summary>
    public bool AreAlike(string a, string b) => NameSimilarity.Between(Folded(a), Folded(b)) >= NameSimilarity.Same;

    private FoldedName Folded(string name)
    {
        if (!_folded.TryGetValue(name, out var folded))
        {
            _folded.Add(name, folded = FoldedName.Of(name));
        }

        return folded;
    }
}
