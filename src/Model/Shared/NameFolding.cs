namespace SeedsSdk.Shared;

/// <summary>
/// When two spellings may be one name. Three keys, from narrow to wide; none depends on a culture, on the operating
/// system's tables, or on which of the names comes first.
/// </summary>
/// <remarks>
/// The rules of <see cref="Fold"/>, in their order:
/// 1. letters lose their marks and their case (<see cref="LatinLetters"/>), full-width ones become ordinary;
/// 2. apostrophes of every kind go without a gap: Ka'bi is Kabi; so do full stops and brackets: U.N. is UN;
/// 3. <c>&amp;</c> is "and"; hyphens, slashes, commas and all other punctuation are spaces;
/// 4. an Arabic article goes: before a hyphen in any assimilated form (al-, el-, ul-, ad-, ar-, ash-, ud- …), as a word of
///    its own only as al, el and ul, because "as", "an" and "at" are English words too;
/// 5. "the" goes at the beginning; 6. doubled letters are one.
/// A name of which nothing would be left keeps its articles.
/// </remarks>
internal static class NameFolding
{
    /// <summary>Longer names are folded in a buffer of their own.</summary>
    public const int Usual = 60;

    /// <summary>The same for spellings that differ only in what nobody would call another name.</summary>
    public static string Fold(string name)
    {
        var buffer =
            name.Length <= Usual ? stackalloc char[(Usual * NameFolder.Growth) + 1] : new char[BufferFor(name.Length)];
        return NameFolder.Fold(name.AsSpan(), buffer).ToString();
    }

    /// <summary>
    /// The same for most transliterations of a name, in any order of its parts: each part's consonants by class
    /// (<see cref="NameSkeleton"/>), sorted. Empty for a name of one part: half of all single names would collide.
    /// </summary>
    public static string Skeleton(string name) => FoldedName.Of(name).SkeletonKey;

    /// <summary>
    /// The one place that says whether two names may be one: they fold alike, or are more likely one than two
    /// (<see cref="NameSimilarity"/>). It is a claim about spellings; two men can share a name.
    /// </summary>
    public static bool Matches(string a, string b) =>
        NameSimilarity.Between(FoldedName.Of(a), FoldedName.Of(b)) >= NameSimilarity.Same;

    /// <summary>The words of <see cref="Fold"/>.</summary>
    public static List<string> FoldToWords(string name)
    {
        var buffer =
            name.Length <= Usual ? stackalloc char[(Usual * NameFolder.Growth) + 1] : new char[BufferFor(name.Length)];
        return Words(NameFolder.Fold(name.AsSpan(), buffer));
    }

    /// <summary>The words of what is folded already.</summary>
    public static List<string> Words(ReadOnlySpan<char> folded)
    {
        var words = new List<string>();
        while (folded.Length > 0)
        {
            var end = folded.IndexOf(' ');
            end = end < 0 ? folded.Length : end;
            words.Add(folded.Slice(0, end).ToString());
            folded = folded.Slice(Math.Min(end + 1, folded.Length));
        }

        return words;
    }

    /// <summary>How many characters are needed to fold a name of a length.</summary>
    public static int BufferFor(int length) => (length * NameFolder.Growth) + 1;
}
