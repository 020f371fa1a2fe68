using System.Text.RegularExpressions;

namespace SeedsSdk.Robustness.Fuzzing;

/// <summary>
/// Makes a text that fails as short as it may be and still fail: whole paragraphs go first, then words, then characters.
/// What is left is not the shortest text of all, but none of its parts can go.
/// </summary>
/// <param name="fails">Whether a text shows the same fault.</param>
/// <param name="tries">How often it may be asked.</param>
internal sealed class Minimizer(Func<string, bool> fails, int tries = 2000)
{
    private const int ShortEnoughForCharacters = 400;

    private static readonly Regex s_paragraph = new("[^\\n]*\\n*", RegexOptions.CultureInvariant);
    private static readonly Regex s_word = new("\\S*\\s*", RegexOptions.CultureInvariant);
    private static readonly Regex s_character = new(".", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private int _left = tries;

    public string Minimize(string text)
    {
        text = Without(text, s_paragraph);
        text = Without(text, s_word);
        return text.Length <= ShortEnoughForCharacters ? Without(text, s_character) : text;
    }

    /// <summary>The same for a set of texts that fail together: whole texts go first.</summary>
    public static IReadOnlyList<string> MinimizeAll(
        IReadOnlyList<string> texts,
        Func<IReadOnlyList<string>, bool> fails
    )
    {
        var kept = texts.ToList();
        for (var i = kept.Count - 1; i >= 0 && kept.Count > 1; i--)
        {
            var fewer = kept.Where((_, k) => k != i).ToList();
            kept = fails(fewer) ? fewer : kept;
        }

        for (var i = 0; i < kept.Count; i++)
        {
            var at = i;
            kept[i] = new Minimizer(shorter => fails([.. kept.Select((text, k) => k == at ? shorter : text)])).Minimize(
                kept[i]
            );
        }

        return kept;
    }

    /// <summary>Halves of the parts go first, then quarters, and single parts at last (delta debugging).</summary>
    private string Without(string text, Regex part)
    {
        var parts = part.Matches(text).Select(match => match.Value).Where(value => value.Length > 0).ToList();
        for (var size = Math.Max(1, parts.Count / 2); ; size /= 2)
        {
            for (var start = 0; start < parts.Count; )
            {
                var fewer = parts.Take(start).Concat(parts.Skip(start + size)).ToList();
                if (Fails(string.Concat(fewer)))
                {
                    parts = fewer;
                }
                else
                {
                    start += size;
                }
            }

            if (size <= 1)
            {
                return string.Concat(parts);
            }
        }
    }

    private bool Fails(string text) => _left-- > 0 && fails(text);
}
