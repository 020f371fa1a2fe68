namespace SeedsSdk.Shared;

/// <summary>Names of several words that are one: servant of God, father of somebody, of the faith.</summary>
internal static class CompoundNames
{
    /// <summary>The words with those put together that are one part.</summary>
    public static IEnumerable<string> Join(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var text = words[i];
            var hasNext = i + 1 < words.Count && !NameWords.Particles.Contains(words[i + 1]);
            if (hasNext && text == "abd" && words[i + 1].StartsWith("abd", StringComparison.Ordinal))
            {
                continue; // Abd Abdul Hamid
            }

            if (hasNext && IsServant(text))
            {
                text = "abd" + words[++i];
            }
            else if (hasNext && text is "abu" or "abou" or "abo")
            {
                text = i + 1 < words.Count ? "abu" + words[++i] : text;
            }
            else if (!IsGodsServant(text) && ServantPrefix(text) is > 0 and var length)
            {
                text = text.Remove(3, length - 3);
            }

            if (IsGodsServant(text))
            {
                text = "abdalah";
            }

            if (i + 1 < words.Count && words[i + 1] is "zada" or "zade" or "zadeh" or "zadah")
            {
                i++;
                text += "zada";
            }

            if (i + 1 < words.Count && IsFaith(words[i + 1]))
            {
                i++;
                text += "din";
            }

            yield return WithoutInnerArticle(text);
        }
    }

    /// <summary>abd, abdul, abdel, abdal, abdur …: "servant of", always followed by a name of God.</summary>
    private static bool IsServant(string word) =>
        word.StartsWith("abd", StringComparison.Ordinal)
        && (
            word.Length == 3 || (IsVowel(word[3]) && (word.Length == 4 || (word.Length == 5 && word[4] is 'l' or 'r')))
        );

    /// <summary>Length of "servant of" and the article at the front of a word written as one; 0 when there is none.</summary>
    private static int ServantPrefix(string word)
    {
        if (word.Length < 8 || !word.StartsWith("abd", StringComparison.Ordinal) || !IsVowel(word[3]))
        {
            return 0;
        }

        // Folding has made one letter of two: the r of Abdurrahim is that of Rahim, the l of Abdullatif that of Latif.
        var isArticle = word[4] is 'l' or 'r' && !IsVowel(word[5]);
        isArticle |= word[4] == 'l' && string.CompareOrdinal(word, 4, "latif", 0, 3) != 0;
        return isArticle ? 5 : 4;
    }

    /// <summary>Abdullah, Abdallah, Abdillahi, Abdellah: God's own name takes any vowel.</summary>
    private static bool IsGodsServant(string text)
    {
        if (!text.StartsWith("abd", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text.AsSpan(text.Length > 3 && IsVowel(text[3]) ? 4 : 3);
        return rest is "lah" or "la" or "lahi" or "lai";
    }

    /// <summary>din: "of the faith", written as a word of its own.</summary>
    private static bool IsFaith(string word) =>
        word is "din" or "dine" or "den" or "adin" or "udin" or "edin" or "edine" or "aldin";

    /// <summary>Salahuddin, Salaheddin and Salahaldin like Salah al-Din; Alqurashi like al-Qurashi.</summary>
    public static string WithoutInnerArticle(string text)
    {
        if (text.Length > 6 && text.EndsWith("din", StringComparison.Ordinal))
        {
            var end = text.Length - 3;
            end -= text[end - 1] == 'l' && IsVowel(text[end - 2]) ? 1 : 0;
            end -= end > 3 && IsVowel(text[end - 1]) ? 1 : 0;
            return text.Remove(end, text.Length - 3 - end);
        }

        return text.Length > 6 && text.StartsWith("al", StringComparison.Ordinal) && !IsVowel(text[2])
            ? text.Substring(2)
            : text;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
