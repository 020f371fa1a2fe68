using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>
/// Tells a heading from a paragraph: a line of its own without a final full stop, in title case, or short.
/// </summary>
internal static class Headings
{
    private const int MaxWordsInSentenceCase = 10;
    private const int MaxLength = 300;

    /// <param name="isFollowed">Whether body text follows: a last line is no heading.</param>
    public static bool IsHeading(string text, TextRange line, bool isFollowed)
    {
        if (!isFollowed || line.Length is 0 or > MaxLength)
        {
            return false;
        }

        var end = line.End - 1;
        while (text[end] is '”' or '"' or '»' or '’' or '\'' && end > line.Start)
        {
            end--;
        }

        if (text[end] is '.' or '!' or ';' or ',' or ':' or '…' or ']')
        {
            return false;
        }

        var (words, _, _) = CountWords(text, line);
        if (words == 0)
        {
            return false;
        }

        if (IsTitleCase(text, line) && (words > 1 || text[end] != '?'))
        {
            return true;
        }

        return words <= MaxWordsInSentenceCase
            && text[end] != '?'
            && char.IsUpper(text[line.Start])
            && text.IndexOfAny(['"', '“', '”', '«', '„', '`'], line.Start, line.Length) < 0;
    }

    /// <summary>Nearly all words that are not minor ones begin with a capital or a digit.</summary>
    public static bool IsTitleCase(string text, TextRange line)
    {
        var (words, capitals, minor) = CountWords(text, line);
        return words > minor && capitals >= (words - minor) * 0.8;
    }

    private static (int Words, int Capitals, int Minor) CountWords(string text, TextRange line)
    {
        var (words, capitals, minor) = (0, 0, 0);
        for (var i = line.Start; i < line.End; )
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < line.End && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            words++;
            if (!char.IsLower(text[start]))
            {
                capitals++;
            }
            else if (i - start <= 4)
            {
                minor++; // of, the, with …: headline styles differ on them
            }
        }

        return (words, capitals, minor);
    }
}
