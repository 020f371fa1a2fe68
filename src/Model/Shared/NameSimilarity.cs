namespace SeedsSdk.Shared;

/// <summary>
/// How alike two names are, part by part: each part of the shorter one is paired with its likest in the longer one, in any
/// order; what is shared is held against both names, mostly against the shorter, because names are given in full here and
/// in short there. The numbers were fitted to pairs of spellings from public lists of names.
/// </summary>
internal static class NameSimilarity
{
    /// <summary>From here on two names may be one. It takes a surname for the short form of a full name.</summary>
    public const double Same = 0.6;

    /// <summary>The weight of a part that many bear, beside 1 for the others.</summary>
    public const double CommonWeight = 0.6;

    /// <summary>Two spellings of a part that have another skeleton are this much alike, or are not compared at all.</summary>
    private const double LeastPart = 0.72;

    /// <summary>Spellings differ in vowels and in the middle; another first consonant is mostly another name.</summary>
    private const double OtherInitial = 0.9;

    /// <summary>Abu Umar can be the father of an Umar, or the same man whose "Abu" somebody left out.</summary>
    private const double OtherCompound = 0.5;

    /// <summary>How much of the verdict looks at the longer name.</summary>
    private const double LongerShare = 0.3;

    /// <summary>Only one part in common: a shared surname or given name is not a shared name.</summary>
    private const double OnePartPenalty = 0.2;

    /// <summary>Both given names stay unpaired: brothers, fathers and sons share all the rest.</summary>
    private const double GivenNamePenalty = 0.2;

    /// <summary>From 0, nothing in common, to 1, they fold alike; the same in both directions.</summary>
    public static double Between(FoldedName a, FoldedName b)
    {
        if (string.Equals(a.Folded, b.Folded, StringComparison.Ordinal))
        {
            return a.Folded.Length == 0 ? 0 : 1;
        }

        if (a.SkeletonKey.Length > 0 && string.Equals(a.SkeletonKey, b.SkeletonKey, StringComparison.Ordinal))
        {
            return 0.99;
        }

        return Aligned(a.Parts, b.Parts);
    }

    private static double Aligned(NamePart[] a, NamePart[] b)
    {
        var pairs = new List<(double Alike, int A, int B)>();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                if (Part(a[i], b[j]) is > 0 and var alike)
                {
                    pairs.Add((alike, i, j));
                }
            }
        }

        // The likest first; of equals those nearest to their places, whichever name comes first.
        var usedA = new bool[a.Length];
        var usedB = new bool[b.Length];
        var shared = 0.0;
        var count = 0;
        foreach (
            var (alike, i, j) in pairs
                .OrderByDescending(p => p.Alike)
                .ThenBy(p => Math.Abs(p.A - p.B))
                .ThenBy(p => p.A + p.B)
        )
        {
            if (!usedA[i] && !usedB[j])
            {
                usedA[i] = usedB[j] = true;
                shared += alike * Math.Min(a[i].Weight, b[j].Weight);
                count++;
            }
        }

        if (count == 0)
        {
            return 0;
        }

        var weightA = a.Sum(part => part.Weight);
        var weightB = b.Sum(part => part.Weight);
        var score =
            ((1 - LongerShare) * shared / Math.Min(weightA, weightB))
            + (LongerShare * shared / Math.Max(weightA, weightB));
        score -= count == 1 ? OnePartPenalty : 0;
        score -= !usedA[0] && !usedB[0] ? GivenNamePenalty : 0;
        return Math.Max(0, score);
    }

    private static double Part(NamePart a, NamePart b)
    {
        if (string.Equals(a.Text, b.Text, StringComparison.Ordinal))
        {
            return 1;
        }

        if (!string.Equals(a.Compound, b.Compound, StringComparison.Ordinal))
        {
            return string.Equals(a.Stem, b.Stem, StringComparison.Ordinal) ? OtherCompound : 0;
        }

        if (string.Equals(a.Skeleton, b.Skeleton, StringComparison.Ordinal))
        {
            return a.Skeleton.Length - a.Compound.Length > 2 || a.Stem[0] == b.Stem[0] ? 0.97 : 0.9;
        }

        if (string.Equals(a.EgyptianSkeleton, b.EgyptianSkeleton, StringComparison.Ordinal))
        {
            return 0.9;
        }

        var alike = JaroWinkler(a.Sound, b.Sound);
        alike *= a.Skeleton[a.Compound.Length] == b.Skeleton[b.Compound.Length] ? 1 : OtherInitial;
        return alike >= LeastPart ? alike * alike : 0;
    }

    /// <summary>The usual measure: letters in common near their places, with a bonus for the same beginning.</summary>
    private static double JaroWinkler(string a, string b)
    {
        var reach = Math.Max((Math.Max(a.Length, b.Length) / 2) - 1, 0);
        var usedA = new bool[a.Length];
        var usedB = new bool[b.Length];
        double matches = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(b.Length, i + reach + 1); j++)
            {
                if (!usedB[j] && a[i] == b[j])
                {
                    usedA[i] = usedB[j] = true;
                    matches++;
                    break;
                }
            }
        }

        if (matches == 0)
        {
            return 0;
        }

        var inA = a.Where((_, i) => usedA[i]);
        var inB = b.Where((_, i) => usedB[i]);
        var swaps = inA.Zip(inB, (x, y) => x == y ? 0 : 1).Sum() / 2.0;
        var jaro = ((matches / a.Length) + (matches / b.Length) + ((matches - swaps) / matches)) / 3;
        var prefix = 0;
        while (prefix < 4 && prefix < a.Length && prefix < b.Length && a[prefix] == b[prefix])
        {
            prefix++;
        }

        return jaro + (prefix * 0.1 * (1 - jaro));
    }
}
