namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Nouns and forms of address that tell whether somebody is "he" or "she".</summary>
internal static class GenderedNouns
{
    private static readonly WordTable s_women = new(
        "spokeswoman woman chairwoman congresswoman policewoman businesswoman actress queen princess mother sister daughter wife widow aunt girl mrs ms miss lady"
    );

    private static readonly WordTable s_men = new(
        "spokesman man chairman congressman policeman businessman actor king prince father brother son husband widower uncle boy mr lord sheikh shaykh pope ayatollah mullah emir sultan"
    );

    /// <summary>"she", "he", or null where no word of a role or a form of address tells.</summary>
    public static string? PronounOf(string? words)
    {
        if (words is null)
        {
            return null;
        }

        string? pronoun = null;
        foreach (var word in words.ToLowerInvariant().Replace(".", string.Empty).Split(' '))
        {
            if (s_women.Contains(word))
            {
                return "she";
            }

            pronoun ??= s_men.Contains(word) ? "he" : null;
        }

        return pronoun;
    }
}
