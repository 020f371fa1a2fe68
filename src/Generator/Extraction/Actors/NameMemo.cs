using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>
/// The folded forms of the names that a thread has met lately, each worked out once: documents repeat their names, and
/// those of one day each other's.
/// </summary>
internal sealed class NameMemo
{
    /// <summary>
    /// With more names it begins anew. Most names do not come again, and what outlives its document costs the collector more
    /// than it costs to work out again what does.
    /// </summary>
    private const int MostNames = 1 << 8;

    /// <summary>With more, which only a huge document has, its room is given back as well.</summary>
    private const int MostRoom = MostNames * 8;

    [ThreadStatic]
    private static NameMemo? t_memo;

    /// <summary>In letters: from here on two of them may differ.</summary>
    private const int LongSurname = 7;

    /// <summary>In letters: how far two spellings of a surname are apart.</summary>
    public const int MostChanges = 2;

    private readonly Dictionary<string, KnownName> _names = new(StringComparer.Ordinal);

    /// <summary>The name asked for last: several questions follow each other.</summary>
    private KnownName _latest = new(string.Empty);

    /// <summary>For one document: nothing is forgotten while it is read.</summary>
    public static NameMemo OfThread
    {
        get
        {
            if (t_memo is not { } memo || memo._names.Count > MostRoom)
            {
                return t_memo = new NameMemo();
            }

            if (memo._names.Count > MostNames)
            {
                memo._names.Clear();
            }

            return memo;
        }
    }

    public string Fold(string name) => Of(name).Fold;

    /// <summary>
    /// Whether two single names are likely one in two transcriptions: their consonants agree, a vowel or two do not. A final
    /// -i makes another name: Karim, Karimi.
    /// </summary>
    public static bool AreSpellings(KnownName a, KnownName b)
    {
        var changes = Math.Min(a.Name.Length, b.Name.Length) < LongSurname ? 1 : MostChanges;
        return a.MayBeWithin(changes, b)
            && EditDistance.Between(a.Fold, b.Fold) <= changes
            && NameSimilarity.Between(a.Folded, b.Folded) >= NameSimilarity.Same
            && a.Fold + "i" != b.Fold
            && b.Fold + "i" != a.Fold;
    }

    public KnownName Of(string name)
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
}
