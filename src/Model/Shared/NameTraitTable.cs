using System.Runtime.InteropServices;

namespace SeedsSdk.Shared;

/// <summary>The traits of words, to be asked for with a span. It is made when the first name is folded.</summary>
internal static class NameTraitTable
{
    private const int Size = 1024;

    private static readonly string?[] s_words = new string?[Size];
    private static readonly NameTraits[] s_traits = new NameTraits[Size];

    static NameTraitTable()
    {
        Add(NameWords.Articles, NameTraits.Article);
        Add(NameWords.ArticlesBeforeHyphen, NameTraits.ArticleBeforeHyphen);
        Add(NameWords.Titles, NameTraits.Title);
        Add(NameWords.Particles, NameTraits.Particle);
        Add(NameWords.Functions, NameTraits.Function);
        Add(["abu", "abou", "abo"], NameTraits.Father);
        Add(["zada", "zade", "zadeh", "zadah"], NameTraits.Born);
        Add(["din", "dine", "den", "adin", "udin", "edin", "edine", "aldin"], NameTraits.Faith);
    }

    /// <summary>What a folded word can mean; nothing for most.</summary>
    public static NameTraits Of(ReadOnlySpan<char> word)
    {
        var slot = Slot(word);
        return s_words[slot] is null ? NameTraits.None : s_traits[Find(word, slot)];
    }

    private static void Add(IEnumerable<string> words, NameTraits trait)
    {
        foreach (var word in words)
        {
            var slot = Find(word.AsSpan(), Slot(word.AsSpan()));
            s_words[slot] = word;
            s_traits[slot] |= trait;
        }
    }

    /// <summary>Where the word stands, else the next free slot.</summary>
    private static int Find(ReadOnlySpan<char> word, int slot)
    {
        while (s_words[slot] is { } known && !word.SequenceEqual(known.AsSpan()))
        {
            slot = (slot + 1) & (Size - 1);
        }

        return slot;
    }

    /// <summary>Where a word belongs, by its first and last four letters and its length.</summary>
    private static int Slot(ReadOnlySpan<char> word)
    {
        ulong ends = (uint)word.Length;
        if (word.Length >= 4)
        {
            ends += MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
            ends += 31 * MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word.Slice(word.Length - 4)));
        }
        else
        {
            foreach (var c in word)
            {
                ends = (ends << 16) + c;
            }
        }

        return (int)(unchecked(ends * 0x9E3779B97F4A7C15) >> 54);
    }
}
