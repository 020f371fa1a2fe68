namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// The regular forms of English verbs and nouns, by spelling (Quirk et al., A Comprehensive Grammar of the English
/// Language, 3.5 to 3.9 and 5.80 to 5.81).
/// </summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    /// <summary>says, publishes, denies.</summary>
    public static string ThirdPerson(string verb) => Plural(verb);

    /// <summary>posts, speeches, parties.</summary>
    public static string Plural(string word)
    {
        if (EndsInConsonantY(word))
        {
            return word.Substring(0, word.Length - 1) + "ies";
        }

        return EndsInAny(word, "s", "x", "z", "ch", "sh") ? word + "es" : word + "s";
    }

    /// <summary>stressed, denied, admitted (where the table says that the consonant doubles).</summary>
    public static string Past(string verb, bool doubles)
    {
        if (EndsInConsonantY(verb))
        {
            return verb.Substring(0, verb.Length - 1) + "ied";
        }

        return verb[verb.Length - 1] == 'e' ? verb + "d" : Doubled(verb, doubles) + "ed";
    }

    /// <summary>stressing, describing, admitting.</summary>
    public static string Participle(string verb, bool doubles)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return verb.Substring(0, verb.Length - 2) + "ying";
        }

        var dropsE = verb[verb.Length - 1] == 'e' && verb.Length > 2 && verb[verb.Length - 2] is not ('e' or 'o' or 'y');
        return (dropsE ? verb.Substring(0, verb.Length - 1) : Doubled(verb, doubles)) + "ing";
    }

    private static string Doubled(string verb, bool doubles) => doubles ? verb + verb[verb.Length - 1] : verb;

    private static bool EndsInConsonantY(string word) =>
        word.Length > 1 && word[word.Length - 1] == 'y' && Vowels.IndexOf(word[word.Length - 2]) < 0;

    private static bool EndsInAny(string word, params string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
