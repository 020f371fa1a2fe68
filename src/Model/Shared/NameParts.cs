namespace SeedsSdk.Shared;

/// <summary>
/// The texts of <see cref="NamePart.Split"/> one after the other, without an object for each: what
/// <see cref="CompoundNames.Join"/> puts together, without titles, particles and an acronym at the end.
/// </summary>
internal ref struct NameParts
{
    /// <summary>How many letters a part can have more than its words.</summary>
    public const int Spare = 16;

    private readonly FoldedWords _words;
    private readonly Span<char> _scratch;
    private readonly int _count;
    private int _at;

    /// <param name="words">Of the folded name.</param>
    /// <param name="scratch">For texts that are put together: as long as the name and <see cref="Spare"/> more.</param>
    public NameParts(FoldedWords words, Span<char> scratch)
    {
        _words = words;
        _scratch = scratch;
        _count = words.Count > 3 && EndsWithAcronym(words) ? words.Count - 1 : words.Count;
    }

    /// <summary>How much of a part says "servant of" or "father of".</summary>
    public static int CompoundLength(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[0] == 'a' && text[1] == 'b' && text[2] is 'd' or 'u' ? 3 : 0;

    /// <summary>The part at hand; the next one is put together in the same place.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Goes to the next part; false when there is none.</summary>
    public bool Next()
    {
        while (_at < _count)
        {
            var word = _at++;
            Text = _words[word];
            var length = Text.Length;
            Join(word);
            var traits = Text.Length == length ? _words.Traits(word) : NameTraitTable.Of(Text);
            if ((traits & (NameTraits.Title | NameTraits.Particle)) == NameTraits.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>See <see cref="CompoundNames.Join"/>, whose rules these are.</summary>
    private void Join(int word)
    {
        if (Text.Length > 2 && Text[0] == 'a' && Text[1] == 'b')
        {
            JoinFront(word);
        }

        if (_at < _count && Is(_at, NameTraits.Born))
        {
            _at++;
            Put(Text, "zada".AsSpan());
        }

        if (_at < _count && Is(_at, NameTraits.Faith))
        {
            _at++;
            Put(Text, "din".AsSpan());
        }

        if (Text.Length > 6)
        {
            RemoveInnerArticle();
        }
    }

    /// <summary>"Servant of" and "father of" with the name behind them.</summary>
    private void JoinFront(int word)
    {
        var hasNext = _at < _count && !Is(_at, NameTraits.Particle);
        if (Text[2] != 'd')
        {
            if (hasNext && Is(word, NameTraits.Father))
            {
                Put("abu".AsSpan(), _words[_at++]);
            }
        }
        else if (hasNext && Text.Length == 3 && IsAbd(_words[_at]))
        {
            Text = _words[_at++]; // Abd Abdul Hamid
            JoinFront(word);
        }
        else
        {
            if (hasNext && IsServant(Text))
            {
                Put("abd".AsSpan(), _words[_at++]);
            }
            else if (!IsGodsServant(Text) && ServantPrefix(Text) is > 0 and var prefix)
            {
                Put("abd".AsSpan(), Text.Slice(prefix));
            }

            if (IsGodsServant(Text))
            {
                Text = "abdalah".AsSpan();
            }
        }
    }

    private void Put(ReadOnlySpan<char> front, ReadOnlySpan<char> back)
    {
        // The front may stand there already.
        front.CopyTo(_scratch);
        back.CopyTo(_scratch.Slice(front.Length));
        Text = _scratch.Slice(0, front.Length + back.Length);
    }

    private readonly bool Is(int word, NameTraits trait) => (_words.Traits(word) & trait) != NameTraits.None;

    private void RemoveInnerArticle()
    {
        var text = Text;
        if (text[text.Length - 1] == 'n' && text[text.Length - 2] == 'i' && text[text.Length - 3] == 'd')
        {
            var end = text.Length - 3;
            end -= text[end - 1] == 'l' && IsVowel(text[end - 2]) ? 1 : 0;
            end -= end > 3 && IsVowel(text[end - 1]) ? 1 : 0;
            Put(text.Slice(0, end), "din".AsSpan());
        }
        else if (text[0] == 'a' && text[1] == 'l' && !IsVowel(text[2]))
        {
            Text = text.Slice(2);
        }
    }

    private static bool IsAbd(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[0] == 'a' && word[1] == 'b' && word[2] == 'd';

    private static bool IsServant(ReadOnlySpan<char> abd) =>
        abd.Length == 3 || (IsVowel(abd[3]) && (abd.Length == 4 || (abd.Length == 5 && abd[4] is 'l' or 'r')));

    private static int ServantPrefix(ReadOnlySpan<char> abd)
    {
        if (abd.Length < 8 || !IsVowel(abd[3]))
        {
            return 0;
        }

        var isArticle = abd[4] is 'l' or 'r' && !IsVowel(abd[5]);
        isArticle |= abd[4] == 'l' && !(abd[5] == 'a' && abd[6] == 't');
        return isArticle ? 5 : 4;
    }

    private static bool IsGodsServant(ReadOnlySpan<char> abd)
    {
        var rest = abd.Slice(abd.Length > 3 && IsVowel(abd[3]) ? 4 : 3);
        return rest.Length is > 1 and < 5 && rest is "lah" or "la" or "lahi" or "lai";
    }

    private static bool EndsWithAcronym(FoldedWords words)
    {
        var acronym = words[words.Count - 1];
        if (acronym.Length < 3)
        {
            return false;
        }

        var (matched, last) = (0, '\0');
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var initial = words[i][0];
            if (initial == last || (words.Traits(i) & NameTraits.Function) != NameTraits.None)
            {
                continue;
            }

            if (matched == acronym.Length || acronym[matched] != initial)
            {
                return false;
            }

            matched++;
            last = initial;
        }

        return matched == acronym.Length;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
