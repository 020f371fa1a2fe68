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

    private readonly Dictionary<string, KnownName> _names = new(StringComparer.Ordinal);

    /// <summary>The name asked for last: several questions follow each other.</summary>
    private KnownName _latest = new(string.Empty);

    /// <summary>For one document: it stays as it is while the document is read.</summary>
    public static NameMemo OfThread =>
        t_memo is { } memo && memo._names.Count < MostNames ? memo : t_memo = new NameMemo();

    public string Fold(string name) => Of(name).Fold;

    /// <summary>The words of the folded name.</summary>
    public string[] Parts(string name) => Of(name).Parts;

    /// <summary>The first letters of the words with a capital: "PSPA".</summary>
    public string Initials(string name) => Of(name).Initials;

    /// <summary>
    /// Whether two single names are likely one in two transcriptions: their consonants agree, a vowel or two do not. A final
    /// -i makes another name: Karim, Karimi.
    /// </summary>
    public bool AreSpellings(string a, string b) =>
        EditDistance.Between(Fold(a), Fold(b)) <= (Math.Min(a.Length, b.Length) < LongSurname ? 1 : MostChanges)
        && NameSimilarity.Between(Of(a).Folded, Of(b).Folded) >= NameSimilarity.Same
        && Fold(a) + "i" != Fold(b)
        && Fold(b) + "i" != Fold(a);

    private KnownName Of(string name)
    {
        if (ReferenceEquals(_latest.Name, name))
        {
            return _latest;
        }

        if (!_names.TryGetValue(name, out var known))
        {
            _names.Add(name, known = new KnownName(name));
        }

        return _latest = known;
    }

    private sealed class KnownName(string name)
    {
        private string? _fold;
        private string[]? _parts;
        private string? _initials;
        private FoldedName? _folded;

        public string Name => name;

        public string Fold => _fold ??= NameFolding.Fold(name);

        public string[] Parts => _parts ??= Fold.Split([' '], StringSplitOptions.RemoveEmptyEntries);

        public string Initials =>
            _initials ??= new string(
                name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => char.IsUpper(word[0]))
                    .Select(word => word[0])
                    .ToArray()
            );

        public FoldedName Folded => _folded ??= FoldedName.Of(name);
    }
}
