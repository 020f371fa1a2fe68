using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Errors;

/// <summary>
/// The sentence around a span, roughly: from the last full stop before it to the first one behind it, inside its
/// paragraph. It sorts errors and decides nothing else, so abbreviations may cut it short.
/// </summary>
internal static class SentenceAround
{
    public static string Of(CodePoints text, int start, int end)
    {
        var (first, last) = (Math.Clamp(start, 0, text.Length), Math.Clamp(end, 0, text.Length));
        while (first > 0 && !IsLineEnd(text, first - 1) && !IsSentenceEnd(text, first - 2))
        {
            first--;
        }

        while (last < text.Length && !IsLineEnd(text, last) && !IsSentenceEnd(text, last))
        {
            last++;
        }

        return text.Substring(first, last);
    }

    private static bool IsLineEnd(CodePoints text, int index) => text[index].Value == '\n';

    private static bool IsSentenceEnd(CodePoints text, int index) =>
        index >= 0
        && index + 1 < text.Length
        && text[index].Value is '.' or '!' or '?'
        && text[index + 1].Value is ' ' or '\n' or '\u00A0';
}
