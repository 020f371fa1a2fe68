namespace SeedsSdk.Eval.Texts;

/// <summary>Words as two quotations are compared by: marks, dashes, white space, case and punctuation at the ends do not count.</summary>
internal static class ComparedWords
{
    private const string DroppedInFront = "'\"([.,;:!?-";
    private const string DroppedBehind = "'\")].,;:!?-";

    public static string Of(string text)
    {
        var plain = MarkFolding.Fold(Unicode.Compose(text)).Replace("''", "\"", StringComparison.Ordinal);
        plain = plain.Replace("...", "", StringComparison.Ordinal).Replace("\u2026", "", StringComparison.Ordinal);
        plain = Spaces.Squeeze(Unicode.FoldCase(plain).Replace('"', ' '));
        var (start, end) = (0, plain.Length);
        while (start < end && (DroppedInFront.Contains(plain[start]) || Spaces.Is(plain[start])))
        {
            start++;
        }

        while (end > start && (DroppedBehind.Contains(plain[end - 1]) || Spaces.Is(plain[end - 1])))
        {
            end--;
        }

        return plain[start..end];
    }
}
