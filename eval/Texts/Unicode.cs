using System.Text;

namespace SeedsSdk.Eval.Texts;

/// <summary>The properties of characters that the measures go by.</summary>
internal static class Unicode
{
    /// <exception cref="PlatformNotSupportedException">This run time knows no Unicode normalisation.</exception>
    public static void RequireNormalization()
    {
        if ("\uFB01".Normalize(NormalizationForm.FormKC) != "fi")
        {
            throw new PlatformNotSupportedException(
                "Unicode normalisation is missing. Install ICU (libicu), and do not run in invariant globalization mode."
            );
        }
    }

    /// <summary>Letters and numbers of every kind, fractions and superscripts too.</summary>
    public static bool IsLetterOrNumber(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    /// <summary>Upper and lower case alike: lower case, and ß is ss.</summary>
    public static string FoldCase(string text)
    {
        var folded = text.ToLowerInvariant();
        return folded.AsSpan().IndexOfAny('ß', 'ς') < 0
            ? folded
            : folded.Replace("ß", "ss", StringComparison.Ordinal).Replace('ς', 'σ');
    }

    /// <summary>NFKC. A lone surrogate becomes the replacement character.</summary>
    public static string Compose(string text) => Valid(text).Normalize(NormalizationForm.FormKC);

    /// <summary>NFKD: marks stand behind their letters.</summary>
    public static string Decompose(string text) => Valid(text).Normalize(NormalizationForm.FormKD);

    private static string Valid(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
            {
                return string.Concat(text.EnumerateRunes());
            }
        }

        return text;
    }
}
