namespace SeedsSdk.Shared;

/// <summary>What is split in one spelling and joined in the other ("Nur Jan", "Nurjan") is one part of both.</summary>
internal static class NameJoins
{
    /// <summary>Of 100. Two parts that are no more alike than this to one are not it.</summary>
    private const int LeastAlike = 85;

    /// <summary>Shorter words are like too much.</summary>
    private const int LeastLength = 5;

    /// <summary>How many letters two spellings may differ in.</summary>
    private const int MostOther = 3;

    /// <summary>The parts of both, those joined that are one in the other. Mostly the names' own arrays.</summary>
    public static (NamePart[] A, NamePart[] B) Of(FoldedName a, FoldedName b) => (JoinedLike(a, b), JoinedLike(b, a));

    private static NamePart[] JoinedLike(FoldedName name, FoldedName other)
    {
        for (var i = 0; i + 1 < name.Parts.Length; i++)
        {
            foreach (var one in other.Parts)
            {
                if (IsOne(name.Joined[i], one, name.Parts[i], name.Parts[i + 1]))
                {
                    return [.. name.Parts.Take(i), name.Joined[i], .. name.Parts.Skip(i + 2)];
                }
            }
        }

        return name.Parts;
    }

    private static bool IsOne(NamePart joined, NamePart one, NamePart first, NamePart second)
    {
        if (one.Text.Length < LeastLength || Math.Abs(one.Text.Length - joined.Text.Length) > MostOther)
        {
            return false;
        }

        var alike = SpellingDistance.Alike(one.Sounds, joined.Sounds);
        return alike >= LeastAlike
            && alike > SpellingDistance.Alike(one.Sounds, first.Sounds)
            && alike > SpellingDistance.Alike(one.Sounds, second.Sounds);
    }
}
