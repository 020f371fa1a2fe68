namespace SeedsSdk.Shared;

/// <summary>
/// The skeletons of single parts that occur in any name, as a Bloom filter: a name with a part that nobody has is known to
/// be missing by its longest word alone.
/// </summary>
/// <param name="names">How many names there are.</param>
internal sealed class SkeletonFilter(int names)
{
    private const int MaxLength = 16;

    private readonly ulong[] _bits = new ulong[SizeFor(names)];

    public void Add(ulong skeleton) => _bits[Index(skeleton)] |= Bit(skeleton);

    /// <summary>Whether a folded name has a word that is a part for sure and of which no name has the skeleton.</summary>
    public bool Excludes(ReadOnlySpan<char> folded)
    {
        var (start, length) = (0, 0);
        var words = 1;
        for (int i = 0, from = 0; i <= folded.Length; i++)
        {
            if (i == folded.Length || folded[i] == ' ')
            {
                words += i == folded.Length ? 0 : 1;
                if (i - from > length)
                {
                    (start, length) = (from, i - from);
                }

                from = i + 1;
            }
        }

        if (length < words || length > MaxLength || !IsPart(folded, start, length))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[(2 * MaxLength) + NameSkeleton.Spare];
        var skeleton = SkeletonHash.OfPart(folded.Slice(start, length), 0, buffer);
        return (_bits[Index(skeleton)] & Bit(skeleton)) == 0;
    }

    /// <summary>Whether a word can neither be part of a compound nor be left out (<see cref="NameParts"/>).</summary>
    private static bool IsPart(ReadOnlySpan<char> folded, int start, int length)
    {
        const NameTraits LeftOutOrJoined = NameTraits.Title | NameTraits.Particle | NameTraits.Born | NameTraits.Faith;

        var word = folded.Slice(start, length);
        if (word[0] == 'a' || word[length - 1] == 'n' || (NameTraitTable.Of(word) & LeftOutOrJoined) != NameTraits.None)
        {
            return false;
        }

        // Behind "servant of" or "father of".
        var before = folded.Slice(0, start).TrimEnd(' ');
        var last = before.Slice(before.LastIndexOf(' ') + 1);
        if (last.Length > 2 && last[0] == 'a' && last[1] == 'b')
        {
            return false;
        }

        // Before "born of" or "of the faith".
        var after = folded.Slice(start + length).TrimStart(' ');
        var end = after.IndexOf(' ');
        var next = NameTraitTable.Of(end < 0 ? after : after.Slice(0, end));
        return (next & (NameTraits.Born | NameTraits.Faith)) == NameTraits.None;
    }

    private int Index(ulong skeleton) => (int)(Mix(skeleton) >> 40) & (_bits.Length - 1);

    private static ulong Bit(ulong skeleton) => 1UL << (int)(Mix(skeleton) >> 34);

    private static ulong Mix(ulong skeleton)
    {
        skeleton = unchecked((skeleton ^ (skeleton >> 32)) * 0x9E3779B97F4A7C15);
        return skeleton ^ (skeleton >> 29);
    }

    private static int SizeFor(int names)
    {
        var size = 4;
        while (size < names)
        {
            size <<= 1;
        }

        return size;
    }
}
