namespace SeedsSdk.Shared;

/// <summary>
/// How far two sounds (<see cref="NameLetters"/>) are apart when people write one name: 0 for the same, 100 for two
/// consonants that nobody writes for each other.
/// </summary>
internal static class LetterCosts
{
    /// <summary>A consonant that one of the spellings lacks.</summary>
    private const int Consonant = 100;

    /// <summary>A vowel: Arabic does not write the short ones.</summary>
    private const int Vowel = 25;

    /// <summary>A vowel against a consonant: worse than to lack both.</summary>
    private const int Unlike = 130;

    /// <summary>What one of two spellings can lack, by sound, where it is not the above.</summary>
    private static readonly (char Sound, int Cost)[] Lacking = [('h', 30), ('w', 40), ('i', 30), ('G', 80), ('n', 80)];

    /// <summary>Sounds that are written for each other: the pairs, and how far they are apart.</summary>
    private static readonly (int Cost, string Pairs)[] Rows =
    [
        (8, "ei uw"),
        (12, "ae"),
        (20, "eu dD tT hH sz gG kG Zz Zd"),
        (30, "ai au iu bp gj bw Dz Ts wf iw iS"),
        (35, "zd DT sS kg kH Sj"),
        (45, "jS gk dt TD Sk kj mn ij hk tz fp HS sT dj GH Gr gS zj zS"),
    ];

    private const int Size = 128;

    private static readonly byte[] Table = Build();

    /// <summary>To write <paramref name="b"/> where the other has <paramref name="a"/>.</summary>
    public static int Between(char a, char b) =>
        a == b ? 0
        : a < Size && b < Size ? Table[(a * Size) + b]
        : Consonant;

    /// <summary>To leave out a sound that the other spelling has.</summary>
    public static int Of(char sound) => sound < Size ? Table[(sound * Size) + sound] : Consonant;

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'u';

    private static byte[] Build()
    {
        var table = new byte[Size * Size];
        for (var a = 0; a < Size; a++)
        {
            for (var b = 0; b < Size; b++)
            {
                table[(a * Size) + b] = (byte)Rough((char)a, (char)b);
            }
        }

        foreach (var (cost, pairs) in Rows)
        {
            foreach (var pair in pairs.Split(' '))
            {
                table[(pair[0] * Size) + pair[1]] = table[(pair[1] * Size) + pair[0]] = (byte)cost;
            }
        }

        foreach (var (sound, cost) in Lacking)
        {
            table[(sound * Size) + sound] = (byte)cost;
        }

        return table;
    }

    private static int Rough(char a, char b) =>
        a == b ? (IsVowel(a) ? Vowel : Consonant)
        : IsVowel(a) && IsVowel(b) ? Vowel
        : IsVowel(a) || IsVowel(b) ? Unlike
        : Consonant;
}
