using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>The folded forms of the names that a thread has met, each worked out once: documents repeat their names.</summary>
internal sealed class NameMemo
{
    /// <summary>With more names it begins anew, so that a long stream of texts does not fill the memory.</summary>
    private const int MostNames = 1 << 14;

    [ThreadStatic]
    private static NameMemo? t_memo;

    /// <summary>In letters: from here on two of them may differ.</summary>
    private const int LongSurname = 7;

    /// <summary>In letters: how far two spellings of a surname are apart.</summary>
    public const int MostChanges = 2;

    private readonly Dictionary<string, string> _folds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _initials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoldedName> _folded = new(StringComparer.Ordinal);

    /// <summary>For one document: it stays as it is while the document is read.</summary>
    public static NameMemo OfThread =>
        t_memo is { } memo && memo._folds.Count < MostNames ? memo : t_memo = new NameMemo();

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

    /// <summary>The first letters of the words with a capital: "PSPA".</summary>
    public string Initials(string name)
    {
        if (!_initials.TryGetValue(name, out var initials))
        {
            _initials.Add(
                name,
                initials = new string(
                    name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                        .Where(word => char.IsUpper(word[0]))
                        .Select(word => word[0])
                        .ToArray()
                )
            );
        }

        return initials;
    }

    /// <summary>
    /// Whether two single names are likely one in two transcriptions: their consonants agree, a vowel or two do not. A final
    /// -i makes another name: Karim, Karimi.
    /// </summary>
    public bool AreSpellings(string a, string b) =>
        EditDistance.Between(Fold(a), Fold(b)) <= (Math.Min(a.Length, b.Length) < LongSurname ? 1 : MostChanges)
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
