using System.Text;

namespace SeedsSdk.Eval.Texts;

/// <summary>Only the letters and numbers of a text, in lower case, with the place where each of them stood.</summary>
internal sealed class SquashedText
{
    private readonly List<int> _places = [];

    public SquashedText(ReadOnlySpan<Rune> runes)
    {
        var letters = new StringBuilder(runes.Length);
        for (var i = 0; i < runes.Length; i++)
        {
            var place = letters.Length;
            Append(letters, runes[i]);
            for (; place < letters.Length; place++)
            {
                _places.Add(i);
            }
        }

        Letters = letters.ToString();
    }

    public string Letters { get; }

    /// <summary>The code point that a letter was, or was part of.</summary>
    public int PlaceOf(int letter) => _places[letter];

    public static string Of(string text) => new SquashedText([.. text.EnumerateRunes()]).Letters;

    private static void Append(StringBuilder letters, Rune rune)
    {
        if (rune.IsAscii)
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append((char)Rune.ToLowerInvariant(rune).Value);
            }

            return;
        }

        foreach (var part in Unicode.FoldCase(MarkFolding.Fold(Unicode.Compose(rune.ToString()))).EnumerateRunes())
        {
            if (Unicode.IsLetterOrNumber(part))
            {
                letters.Append(part.ToString());
            }
        }
    }
}
