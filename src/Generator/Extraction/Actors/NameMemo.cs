using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>The folded forms of one document's names, each worked out once: a document repeats its names.</summary>
internal sealed class NameMemo
{
    /// <summary>In letters: from here on two of them may differ.</summary>
    private const int LongSurname = 7;

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

    /// <summary>
    /// Whether two single names are likely one in two transcriptions: their consonants agree, a vowel or two do not. A final
    /// -i makes another name: Karim, Karimi.
    /// </summary>
    public bool AreSpellings(string a, string b) =>
        EditDistance.Between(Fold(a), Fold(b)) <= (Math.Min(a.Length, b.Length) < LongSurname ? 1 : 2)
        && NameSimilarity.Between(Folded(a), Folded(b)) >= NameSimilarity.Same
        && Fold(a) + "i" != Fold(b)
        && Fold(b) + "i" != Fold(a);

    private FoldedName Folded(string name)
    {
        if (!_folded.TryGetValue(name, out var folded))
        {
            _folded.Add(name, folded = FoldedName.Of(name));
        }

        return folded;
    }
}
