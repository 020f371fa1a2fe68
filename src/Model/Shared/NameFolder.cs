namespace SeedsSdk.Shared;

/// <summary>Folds a name in one pass and without an allocation; the rules are those of <see cref="NameFolding"/>.</summary>
internal static class NameFolder
{
    /// <summary>How many characters the folded form of one can take: "&amp;" is "and" and a space.</summary>
    public const int Growth = 4;

    /// <summary>The words, apart by one space.</summary>
    /// <param name="name">As written.</param>
    /// <param name="buffer">Takes <see cref="Growth"/> times as many characters and one more; the result lies in it.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = Write(name, buffer, keepsArticles: false);
        if (length == 0)
        {
            return buffer.Slice(0, Write(name, buffer, keepsArticles: true));
        }

        return length > 4 && buffer[0] == 't' && buffer[1] == 'h' && buffer[2] == 'e' && buffer[3] == ' '
            ? buffer.Slice(4, length - 4)
            : buffer.Slice(0, length);
    }

    private static int Write(ReadOnlySpan<char> name, Span<char> buffer, bool keepsArticles)
    {
        var page = NameCharacters.PageOf('a');
        var high = 0;
        var (length, start, raw) = (0, 0, 0); // raw: of the part, doubled letters counted twice
        var (gap, last) = ('\0', '\0');
        var sequence = "";
        var at = 0;
        for (var i = 0; ; )
        {
            char code;
            if (at < sequence.Length)
            {
                code = sequence[at++];
            }
            else if (i < name.Length)
            {
                var c = name[i++];
                if (c >> 8 != high)
                {
                    page = NameCharacters.PageOf(c);
                    high = c >> 8;
                }

                code = page[c & 0xFF];
            }
            else
            {
                break;
            }

            if (code >= NameCharacters.FirstLetter)
            {
                if (gap != '\0')
                {
                    length = Close(buffer, start, length, raw, gap == NameCharacters.Hyphen, keepsArticles);
                    (start, raw, gap, last) = (length, 0, '\0', '\0');
                }

                raw++;
                if (code != last || code <= '9' || !char.IsLetter(code))
                {
                    buffer[length++] = code;
                    last = code;
                }
            }
            else if (code == NameCharacters.Space)
            {
                gap = code;
            }
            else if (code == NameCharacters.Hyphen)
            {
                gap = gap == '\0' ? code : gap;
            }
            else if (code != NameCharacters.Dropped)
            {
                (sequence, at) = (NameCharacters.Sequence(code), 0);
            }
        }

        length = Close(buffer, start, length, raw, beforeHyphen: false, keepsArticles);
        return length > 0 ? length - 1 : 0;
    }

    /// <summary>Ends a part: a word gets the space behind it, an article goes.</summary>
    private static int Close(Span<char> buffer, int start, int length, int raw, bool beforeHyphen, bool keepsArticles)
    {
        if (length == start)
        {
            return length;
        }

        if (raw is 2 or 3 && raw == length - start && !keepsArticles)
        {
            var article = beforeHyphen ? NameTraits.ArticleBeforeHyphen : NameTraits.Article;
            if ((NameTraitTable.Of(buffer.Slice(start, raw)) & article) != NameTraits.None)
            {
                return start;
            }
        }

        buffer[length] = ' ';
        return length + 1;
    }
}
