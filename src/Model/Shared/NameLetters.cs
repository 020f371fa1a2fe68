using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// The sounds that a folded word's letters stand for, one character each, so that two spellings can be held against each
/// other letter by letter (<see cref="LetterCosts"/>). A capital is a sound that takes two letters: S is sh, H is kh.
/// </summary>
internal static class NameLetters
{
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("tsch", "S"),
        ("tch", "S"),
        ("sch", "S"),
        ("dj", "j"),
        ("dz", "Z"),
        ("kh", "H"),
        ("gh", "G"),
        ("dh", "D"),
        ("th", "T"),
        ("sh", "S"),
        ("ch", "S"),
        ("zh", "j"),
        ("ph", "f"),
        ("ck", "k"),
        ("qu", "k"),
        ("ou", "u"),
        ("o", "u"),
        ("y", "i"),
        ("q", "k"),
        ("c", "k"),
        ("x", "ks"),
        ("v", "w"),
    ];

    /// <summary>The sounds of one folded word, written down once: doubled ones are one.</summary>
    public static string Of(string word)
    {
        word = word is "mohd" or "md" or "muh" or "mhd" or "mohamd" ? "muhamad" : word;
        foreach (var (written, sound) in Sounds)
        {
            word = word.Replace(written, sound);
        }

        var sounds = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (sounds.Length == 0 || sounds[sounds.Length - 1] != c)
            {
                sounds.Append(c);
            }
        }

        return sounds.ToString();
    }
}
