namespace SeedsSdk.Shared;

/// <summary>
/// A hash of <see cref="FoldedName.SkeletonKey"/> that is made without the key: most names that a catalog does not have
/// are known by it at once. Two names with the same key have the same hash; nothing else is promised.
/// </summary>
internal static class SkeletonHash
{
    private const int MaxWords = 12;
    private const int MaxLength = 60;
    private const int MaxText = MaxLength + NameParts.Spare;
    private const ulong Seed = 14695981039346656037;

    /// <summary>0 for a name that has no key.</summary>
    public static ulong Of(string name, SkeletonFilter? seen = null)
    {
        var buffer =
            name.Length <= NameFolding.Usual
                ? stackalloc char[(NameFolding.Usual * NameFolder.Growth) + 1]
                : new char[NameFolding.BufferFor(name.Length)];
        return Of(name.AsSpan(), NameFolder.Fold(name.AsSpan(), buffer), seen);
    }

    /// <summary>The same, of a name that is folded already.</summary>
    /// <param name="name">As written.</param>
    /// <param name="folded">The name folded.</param>
    /// <param name="seen">Gets those of its parts.</param>
    public static ulong Of(ReadOnlySpan<char> name, ReadOnlySpan<char> folded, SkeletonFilter? seen = null)
    {
        var comma = name.IndexOf(',');
        return comma > 0 && name.Slice(comma + 1).IndexOf(',') < 0
            ? OfGivenNameFirst(name.Slice(comma + 1), name.Slice(0, comma), folded, seen)
            : OfWords(folded, seen);
    }

    private static ulong OfGivenNameFirst(
        ReadOnlySpan<char> given,
        ReadOnlySpan<char> surname,
        ReadOnlySpan<char> folded,
        SkeletonFilter? seen
    )
    {
        var size = NameFolding.BufferFor(given.Length + surname.Length + 1);
        var buffer = size <= 240 ? stackalloc char[240] : new char[size];
        var first = NameFolder.Fold(given, buffer);
        if (first.Length == 0)
        {
            return OfWords(folded, seen);
        }

        var rest = buffer.Slice(first.Length + 1);
        first.CopyTo(buffer);
        var last = NameFolder.Fold(surname, rest);
        if (last.Length == 0)
        {
            return OfWords(buffer.Slice(0, first.Length), seen);
        }

        buffer[first.Length] = ' ';
        last.CopyTo(buffer.Slice(first.Length + 1));
        return OfWords(buffer.Slice(0, first.Length + 1 + last.Length), seen);
    }

    private static ulong OfWords(ReadOnlySpan<char> folded, SkeletonFilter? seen)
    {
        if (folded.Length > MaxLength)
        {
            return OfLongName(folded, seen);
        }

        var words = new FoldedWords(folded, stackalloc FoldedWords.Word[MaxWords + 1]);
        if (words.Count > MaxWords)
        {
            return OfLongName(folded, seen);
        }

        Span<ulong> skeletons = stackalloc ulong[MaxWords];
        Span<char> buffer = stackalloc char[(2 * MaxText) + NameSkeleton.Spare];
        var count = 0;
        var parts = new NameParts(words, stackalloc char[MaxText]);
        while (parts.Next())
        {
            skeletons[count++] = OfPart(parts.Text, NameParts.CompoundLength(parts.Text), buffer);
        }

        var hasOnlyTitles = count == 0;
        for (var i = 0; hasOnlyTitles && i < words.Count; i++)
        {
            skeletons[count++] = OfPart(words[i], compound: 0, buffer);
        }

        return Of(skeletons.Slice(0, count), seen);
    }

    /// <summary>Names of so many words that they are not worth a fast way.</summary>
    private static ulong OfLongName(ReadOnlySpan<char> folded, SkeletonFilter? seen)
    {
        var parts = NamePart.Split(NameFolding.Words(folded));
        var skeletons = new ulong[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            skeletons[i] = Add(Seed, parts[i].Skeleton.AsSpan());
        }

        return Of(skeletons, seen);
    }

    /// <summary>Of one part.</summary>
    /// <param name="text">The part.</param>
    /// <param name="compound">See <see cref="NameParts.CompoundLength"/>.</param>
    /// <param name="buffer">See <see cref="NameSkeleton.Write"/>.</param>
    public static ulong OfPart(ReadOnlySpan<char> text, int compound, Span<char> buffer) =>
        Add(Add(Seed, text.Slice(0, compound)), NameSkeleton.Write(text.Slice(compound), buffer));

    private static ulong Add(ulong hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        return hash;
    }

    /// <summary>Of the different ones, in any order.</summary>
    private static ulong Of(ReadOnlySpan<ulong> skeletons, SkeletonFilter? seen)
    {
        if (skeletons.Length < 2)
        {
            return 0;
        }

        var sum = 0UL;
        for (var i = 0; i < skeletons.Length; i++)
        {
            var skeleton = skeletons[i];
            seen?.Add(skeleton);
            if (skeletons.Slice(0, i).IndexOf(skeleton) < 0)
            {
                var mixed = unchecked(skeleton * 0x9E3779B97F4A7C15);
                sum = unchecked(sum + (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9);
            }
        }

        return sum == 0 ? 1 : sum;
    }
}
