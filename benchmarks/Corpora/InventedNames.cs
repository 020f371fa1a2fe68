namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>
/// Invented names that nobody can mistake for one another: four consonants, of which the last follows from the other
/// three, so that two names differ in at least two of them.
/// </summary>
internal static class InventedNames
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    /// <summary>The name of a position; different for the first 2,744 (14 to the third).</summary>
    public static string Of(int index, SeededRandom random)
    {
        var count = Consonants.Length;
        // A step that has no divisor in common with the count of names: neighbours begin differently.
        var code = (int)((index * 1999L) % (count * count * count));
        var (first, second, third) = (code % count, code / count % count, code / count / count);
        var last = (first + (3 * second) + (5 * third)) % count;
        return Of(first, second, third, last, random);
    }

    /// <summary>One of nearly five million.</summary>
    public static string Any(SeededRandom random) =>
        Of(Consonant(random), Consonant(random), Consonant(random), Consonant(random), random);

    private static string Of(int first, int second, int third, int last, SeededRandom random) =>
        string.Concat([
            char.ToUpperInvariant(Consonants[first]),
            Vowel(random),
            Consonants[second],
            Vowel(random),
            Consonants[third],
            Vowel(random),
            Consonants[last],
        ]);

    private static int Consonant(SeededRandom random) => random.Below(Consonants.Length);

    private static char Vowel(SeededRandom random) => Vowels[random.Below(Vowels.Length)];
}
