namespace SeedsSdk.Shared;

/// <summary>
/// One part of a name. Compounds are one part, however they are written: 'Abd al-Rahman, Abdul Rahman and Abdurrahman;
/// Abu Bakr; Salah al-Din and Salahuddin.
/// </summary>
internal sealed class NamePart
{
    private NamePart(string text, string compound)
    {
        Text = text;
        Compound = compound;
        Skeleton = compound + NameSkeleton.Of(Stem);
        EgyptianSkeleton = Skeleton.Replace('j', 'k');
        Sound = NameSkeleton.Vowels(Stem);
    }

    /// <summary>The part, folded; a compound without gaps: <c>abdrahman</c>.</summary>
    public string Text { get; }

    /// <summary><c>abd</c> or <c>abu</c> when the part is such a compound, else empty.</summary>
    public string Compound { get; }

    /// <summary>The part without <see cref="Compound"/>.</summary>
    public string Stem => Text.Substring(Compound.Length);

    /// <summary>Its consonants by class.</summary>
    public string Skeleton { get; }

    /// <summary>The skeleton as an Egyptian writes it, whose g is the j of others: Gamal, Jamal.</summary>
    public string EgyptianSkeleton { get; }

    /// <summary>The stem with vowels of one sound written alike.</summary>
    public string Sound { get; }

    /// <summary>How much it tells: 1 for most.</summary>
    public double Weight =>
        NameWords.CommonSkeletons.Contains(Skeleton) || NameWords.Generic.Contains(Text)
            ? NameSimilarity.CommonWeight
            : 1;

    /// <summary>The parts of a folded name, titles and particles left out unless there is nothing else.</summary>
    public static NamePart[] Split(IReadOnlyList<string> words)
    {
        var parts = new List<NamePart>();
        foreach (var text in Join(words))
        {
            if (!NameWords.Titles.Contains(text) && !NameWords.Particles.Contains(text))
            {
                parts.Add(new NamePart(text, CompoundOf(text)));
            }
        }

        return parts.Count > 0 ? [.. parts] : [.. words.Select(word => new NamePart(word, ""))];
    }

    private static IEnumerable<string> Join(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var text = words[i];
            var hasNext = i + 1 < words.Count && !NameWords.Particles.Contains(words[i + 1]);
            if (hasNext && IsServant(text))
            {
                text = "abd" + words[++i];
            }
            else if (hasNext && text is "abu" or "abou" or "abo")
            {
                text = i + 1 < words.Count ? "abu" + words[++i] : text;
            }
            else if (ServantPrefix(text) is > 0 and var length)
            {
                text = text.Remove(3, length - 3);
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

    /// <summary>din: "of the faith", written as a word of its own.</summary>
    private static bool IsFaith(string word) =>
        word is "din" or "dine" or "den" or "adin" or "udin" or "edin" or "edine" or "aldin";

    /// <summary>Salahuddin, Salaheddin and Salahaldin like Salah al-Din; Alqurashi like al-Qurashi.</summary>
    private static string WithoutInnerArticle(string text)
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

    private static string CompoundOf(string text) =>
        text.Length > 4
        && (text.StartsWith("abd", StringComparison.Ordinal) || text.StartsWith("abu", StringComparison.Ordinal))
            ? text.Substring(0, 3)
            : "";

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
