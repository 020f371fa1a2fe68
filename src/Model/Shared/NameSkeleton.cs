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

    /// <summary>How many characters a skeleton can have more than twice its word.</summary>
    public const int Spare = 4;

    /// <summary>The class of each letter; what has none stands for itself, and a vowel for nothing.</summary>
    private static readonly char[] s_classes = Classes();

    /// <summary>The skeleton of one folded word.</summary>
    public static string Of(string word)
    {
        var skeleton = new char[(2 * word.Length) + Spare];
        return new string(skeleton, 0, Write(word.AsSpan(), skeleton));
    }

    /// <summary>Writes the skeleton of one folded word into a buffer and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> skeleton)
    {
        if (word is "mohd" or "md" or "muh")
        {
            word = "muhamad".AsSpan();
        }

        if (word.Length == 0)
        {
            return 0;
        }

        var length = 0;
        var i = First(word, skeleton, ref length);
        while (i < word.Length)
        {
            var letter = word[i] < s_classes.Length ? s_classes[word[i]] : word[i];
            if (letter == Several)
            {
                i += Combined(word.Slice(i), skeleton, ref length);
                continue;
            }

            // No branch: vowels and consonants take turns as no processor can foresee.
            skeleton[length] = letter;
            length += letter == Vowel || letter == skeleton[length - 1] ? 0 : 1;
            i++;
        }

        return length > 2 && skeleton[length - 1] == 'h' ? length - 1 : length;
    }

    /// <summary>Writes what stands at the front and returns how many letters that was.</summary>
    private static int First(ReadOnlySpan<char> word, Span<char> skeleton, ref int length)
    {
        var used = word[0] == 'o' && word.Length > 1 && word[1] == 'u' ? 2 : 1;
        switch (word[0])
        {
            case 'u':
            case 'o' when used == 2:
                skeleton[length++] = used < word.Length && word[used] is 'a' or 'e' or 'i' ? 'w' : 'a';
                return used;
            case 'a' or 'e' or 'i' or 'o':
                skeleton[length++] = 'a';
                return 1;
            case 'w' or 'v':
                skeleton[length++] = 'w';
                return 1;
            case 'y':
                skeleton[length++] = 'y';
                return 1;
        }

        var letter = word[0] < s_classes.Length ? s_classes[word[0]] : word[0];
        if (letter == Several)
        {
            return Combined(word, skeleton, ref length);
        }

        skeleton[length++] = letter;
        return 1;
    }

    /// <summary>Writes a letter that may be one with the next and returns how many letters that was.</summary>
    private static int Combined(ReadOnlySpan<char> rest, Span<char> skeleton, ref int length)
    {
        var next = rest.Length > 1 ? rest[1] : '\0';
        var (letter, used) = (rest[0], next == 'h' ? 2 : 1);
        switch (letter)
        {
            case 't' when next == 'c' && rest.Length > 2 && rest[2] == 'h':
                (letter, used) = ('S', 3);
                break;
            case 'd' when next == 'j':
                (letter, used) = ('j', 2);
                break;
            case 'k' when used == 2:
                letter = 'h';
                break;
            case 'g':
                letter = 'k';
                break;
            case 's' when used == 2:
                letter = 'S';
                break;
            case 'c':
                letter = used == 2 ? 'S' : 'k';
                break;
            case 'p':
                letter = used == 2 ? 'f' : 'b';
                break;
            case 'x':
                Append('k', skeleton, ref length);
                (letter, used) = ('s', 1);
                break;
        }

        Append(letter, skeleton, ref length);
        return used;
    }

    private static void Append(char letter, Span<char> skeleton, ref int length)
    {
        if (length == 0 || skeleton[length - 1] != letter)
        {
            skeleton[length++] = letter;
        }
    }

    private static char[] Classes()
    {
        var classes = new char[128];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = (char)i switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'w' or 'y' => Vowel,
                't' or 'd' or 'k' or 'g' or 's' or 'c' or 'p' or 'x' => Several,
                'q' => 'k',
                'z' => 'd',
                'H' => 'h',
                var other => other,
            };
        }

        return classes;
    }
}
