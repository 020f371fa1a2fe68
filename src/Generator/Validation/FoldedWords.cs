using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>A word without case, apostrophes and the number of a note, as a hash.</summary>
/// <param name="Start">Where in the text it begins.</param>
internal readonly record struct FoldedWord(ulong Hash, int Start, int Letters);

/// <summary>Reads the words of a text. White space, punctuation and markers of notes make no difference.</summary>
internal static class FoldedWords
{
    public static void Read(string text, TextRange span, List<FoldedWord> words)
    {
        var (hash, letters, start) = (Fnv.Start, 0, span.Start);
        for (var i = span.Start; i <= span.End; i++)
        {
            var c = i < span.End ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                start = letters == 0 ? i : start;
                if (letters == 0 || !char.IsDigit(c) || char.IsDigit(text[i - 1]) && char.IsDigit(text[start]))
                {
                    hash = Fnv.Add(hash, char.ToLowerInvariant(c));
                    letters++;
                }
            }
            else if (letters > 0 && !Apostrophes.Is(c))
            {
                words.Add(new FoldedWord(hash, start, letters));
                (hash, letters) = (Fnv.Start, 0);
            }

            if (c == '[')
            {
                i = EndOfMarker(text, i, span.End);
            }
        }
    }

    /// <summary>Its bracket, if a marker begins here; else here.</summary>
    private static int EndOfMarker(string text, int open, int end)
    {
        var i = open + 1;
        while (i < end && (char.IsDigit(text[i]) || text[i] is ' ' or ',' or '-' or '–'))
        {
            i++;
        }

        return i < end && text[i] == ']' ? i : open;
    }
}
