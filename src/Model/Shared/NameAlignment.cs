namespace SeedsSdk.Shared;

/// <summary>
/// Which part of one name is which of the other: the likest first, of equals those nearest to their places. Function words
/// stand beside.
/// </summary>
internal static class NameAlignment
{
    /// <summary>More parts than any name has: what follows is not looked at.</summary>
    public const int MostParts = 16;

    /// <summary>From here on two parts can be one, of 100.</summary>
    private const int LeastAlike = 56;

    /// <summary>An initial against the name that it may stand for.</summary>
    private const int InitialAlike = 75;

    /// <summary>Abu Umar can be the father of an Umar, or the same man whose "Abu" somebody left out.</summary>
    private const int OtherCompound = 65;

    /// <summary>Of 100, beside another compound.</summary>
    private const int SameStem = 85;

    /// <summary>
    /// Writes for each part of <paramref name="a"/> the place of its partner in <paramref name="b"/>, or -1, and how alike
    /// they are; and the places the other way round.
    /// </summary>
    public static void Align(NamePart[] a, NamePart[] b, Span<int> inB, Span<int> inA, Span<int> alike)
    {
        var (rows, columns) = (Math.Min(a.Length, MostParts), Math.Min(b.Length, MostParts));
        Span<byte> all = stackalloc byte[MostParts * MostParts];
        inB.Fill(-1);
        inA.Fill(-1);
        alike.Clear();
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var between = Alike(a[i], b[j]);
                all[(i * MostParts) + j] = between >= LeastAlike ? (byte)between : (byte)0;
            }
        }

        for (var best = Best(all, rows, columns); best >= 0; best = Best(all, rows, columns))
        {
            var (i, j) = (best / MostParts, best % MostParts);
            inB[i] = j;
            inA[j] = i;
            alike[i] = all[best];
            for (var k = 0; k < MostParts; k++)
            {
                all[(i * MostParts) + k] = all[(k * MostParts) + j] = 0;
            }
        }
    }

    private static int Best(ReadOnlySpan<byte> all, int rows, int columns)
    {
        var (best, distance, sum) = (-1, 0, 0);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var place = (i * MostParts) + j;
                var least = best < 0 ? 0 : all[best];
                if (
                    all[place] > least
                    || (
                        all[place] == least
                        && best >= 0
                        && (Math.Abs(i - j) < distance || (Math.Abs(i - j) == distance && i + j < sum))
                    )
                )
                {
                    (best, distance, sum) = (place, Math.Abs(i - j), i + j);
                }
            }
        }

        return best;
    }

    /// <summary>From 0 to 100; the same in both directions.</summary>
    public static int Alike(NamePart a, NamePart b)
    {
        if (a.Kind == NamePartKind.Function || b.Kind == NamePartKind.Function)
        {
            return 0;
        }

        if (string.Equals(a.Text, b.Text, StringComparison.Ordinal))
        {
            return 100;
        }

        if (a.Sort >= 0 && a.Sort == b.Sort)
        {
            return 90;
        }

        if (a.Sounds.Length == 1 || b.Sounds.Length == 1)
        {
            return a.Sounds.Length > 0 && b.Sounds.Length > 0 && a.Sounds[0] == b.Sounds[0] ? InitialAlike : 0;
        }

        if (string.Equals(a.Compound, b.Compound, StringComparison.Ordinal))
        {
            var stem = SpellingDistance.Alike(a.StemSounds, b.StemSounds);
            return a.BareSounds.Length == a.Sounds.Length && b.BareSounds.Length == b.Sounds.Length
                ? stem
                : Math.Max(stem, SpellingDistance.Alike(a.BareSounds, b.BareSounds));
        }

        var whole = SpellingDistance.Alike(a.BareSounds, b.BareSounds);
        return SpellingDistance.Alike(a.StemSounds, b.StemSounds) >= SameStem ? Math.Max(whole, OtherCompound) : whole;
    }
}
