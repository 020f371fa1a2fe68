using System.Text;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// UTF-8 that was taken for Windows-1252: "donâ€™t" for "don’t". A run of characters counts whose bytes in that code page
/// are one character of UTF-8: in real text such runs do not occur.
/// </summary>
internal static class Mojibake
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F; it leaves five of them undefined.</summary>
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>What may well stand behind a letter: the marks of "Groß“" and of "« café »", whose space is no-break.</summary>
    private const string Punctuation = "\u00A0«»‹›‚„‘’“”–—…";

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Each run with what was meant.</summary>
    public static IReadOnlyList<(TextRange Range, string Meant)> FindAll(string text)
    {
        var found = new List<(TextRange, string)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (
                Length(text[i]) is > 0 and var length
                && Decode(text, i, length) is { } meant
                && !IsLetterWithPunctuation(text, i, length)
            )
            {
                found.Add((new TextRange(i, length), meant));
                i += length - 1;
            }
        }

        return found;
    }

    /// <summary>How many bytes the character has that a byte begins; 0 where none can.</summary>
    private static int Length(char lead) =>
        lead switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };

    private static string? Decode(string text, int start, int length)
    {
        if (start + length > text.Length)
        {
            return null;
        }

        var bytes = new byte[length];
        bytes[0] = (byte)text[start];
        for (var i = 1; i < length; i++)
        {
            if (Byte(text[start + i]) is not (>= 0x80 and <= 0xBF and var next))
            {
                return null;
            }

            bytes[i] = (byte)next;
        }

        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>"Â" and "Ã" are what nearly all mojibake begins with, and end no words.</summary>
    private static bool IsLetterWithPunctuation(string text, int start, int length) =>
        text[start] is not ('Â' or 'Ã') && text.Substring(start + 1, length - 1).All(c => Punctuation.IndexOf(c) >= 0);

    private static int Byte(char c) => High.IndexOf(c) is >= 0 and var index ? 0x80 + index : c;
}
