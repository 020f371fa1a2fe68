namespace SeedsSdk.Shared;

/// <summary>
/// What stays the same when an Arabic, Persian or similar name is written in Latin letters by different people: its
/// consonants, and these only by class. The rules:
/// 1. what one letter of the original is written with becomes one letter: kh h; sh, ch, tch s'; gh, q, k, c, g k; dh, z d;
///    th t; dj j; ph f; p b; v w; x ks;
/// 2. a vowel at the front is "a", whichever it is (Umar, Omar), but ou and u before a vowel are w (Ouahid, Wahid);
/// 3. all other vowels go, and with them w and y, which are as often written as vowels (Uways, Awes);
/// 4. equal neighbours are one, and an h at the end goes (Fatima, Fatimah), unless hardly anything were left.
/// Short forms that everybody writes are spelt out first: Mohd.
/// </summary>
internal static class NameSkeleton
{
    private const char Vowel = '\0';
    private const char Several = '\u0001';

    /// <summary>How many characters are needed beyond twice the word.</summary>
    public const int Spare = 9;

    /// <summary>The class of each letter; what has none stands for itself, and a vowel for nothing.</summary>
    private static readonly char[] s_classes = Classes();

    /// <summary>The skeleton of one folded word.</summary>
    public static string Of(string word) => Write(word.AsSpan(), new char[(2 * word.Length) + Spare]).ToString();

    /// <summary>Writes the skeleton of one folded word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">Twice as long as the word and <see cref="Spare"/> more; the result lies in it.</param>
    public static ReadOnlySpan<char> Write(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word is "mohd" or "md" or "muh")
        {
            word = "muhamad".AsSpan();
        }

        buffer[0] = Vowel;
        buffer[1] = First(word, out var i);
        var end = buffer[1] == Vowel ? 0 : 1;
        var (before, earlier) = (0, 0); // where it ended without the last letter, and without the last two
        for (; i < word.Length; i++)
        {
            var c = word[i];
            var letter = c < s_classes.Length ? s_classes[c] : c;
            if (letter == Several)
            {
                letter = c == 'x' ? 's' : c;
                if (c == 'x' && buffer[end] != 'k')
                {
                    buffer[++end] = 'k';
                }
                else if (i > 0 && Together(word[i - 1], c) is > Vowel and var one)
                {
                    letter = one;
                    end = word[i - 1] == 'c' && i > 1 && word[i - 2] == 't' ? earlier : before;
                }
            }

            (earlier, before) = (before, end);

            // No branch: vowels and consonants take turns as no processor can foresee.
            var last = buffer[end];
            buffer[end + 1] = letter;
            end += (letter != Vowel) & (letter != last) ? 1 : 0;
        }

        return buffer.Slice(1, end > 2 && buffer[end] == 'h' ? end - 1 : end);
    }

    /// <summary>What a vowel at the front is written as; nothing where a consonant stands there.</summary>
    private static char First(ReadOnlySpan<char> word, out int used)
    {
        used = word.Length > 1 && word[0] == 'o' && word[1] == 'u' ? 2 : 1;
        switch (word.Length == 0 ? Vowel : word[0])
        {
            case 'u':
            case 'o' when used == 2:
                return used < word.Length && word[used] is 'a' or 'e' or 'i' ? 'w' : 'a';
            case 'a' or 'e' or 'i' or 'o':
                return 'a';
            case 'w' or 'v':
                return 'w';
            case 'y':
                return 'y';
            default:
                used = 0;
                return Vowel;
        }
    }

    /// <summary>The class of two letters that are written for one of the original; nothing for others.</summary>
    private static char Together(char letter, char next) =>
        (letter, next) switch
        {
            ('d', 'j') => 'j',
            ('k', 'h') => 'h',
            ('g', 'h') => 'k',
            ('d', 'h') => 'd',
            ('t', 'h') => 't',
            ('s', 'h') or ('c', 'h') => 'S',
            ('p', 'h') => 'f',
            _ => Vowel,
        };

    private static char[] Classes()
    {
        var classes = new char[128];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = (char)i switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'w' or 'y' => Vowel,
                'h' or 'j' or 'x' => Several, // the letter before may belong to them, or they are two
                'c' or 'g' or 'q' => 'k',
                'p' => 'b',
                'z' => 'd',
                'H' => 'h',
                var other => other,
            };
        }

        return classes;
    }
}
