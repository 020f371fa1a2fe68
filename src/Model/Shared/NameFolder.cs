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
        var (length, start) = (0, 0); // of the part: where it begins in the buffer
        var mayBeArticle = !keepsArticles;
        var last = '\0';
        var isAfterHyphen = false;
        ReadOnlySpan<char> rest = default; // of the name, behind a character that is written out
        for (var i = 0; ; i++)
        {
            if (i >= name.Length)
            {
                if (rest.Length == 0)
                {
                    break;
                }

                name = rest;
                rest = default;
                i = 0;
            }

            var code = NameCharacters.CodeOf(name[i]);
            if (code >= NameCharacters.FirstLetter)
            {
                if (isAfterHyphen)
                {
                    start = length = Close(buffer, start, length, mayBeArticle, NameTraits.ArticleBeforeHyphen);
                    (last, mayBeArticle, isAfterHyphen) = ('\0', !keepsArticles, false);
                }

                if (code == last && code > '9' && char.IsLetter(code))
                {
                    mayBeArticle = false; // what is written with doubled letters is none
                }
                else
                {
                    buffer[length++] = code;
                    last = code;
                }
            }
            else if (code == NameCharacters.Space)
            {
                start = length = Close(buffer, start, length, mayBeArticle, NameTraits.Article);
                (last, mayBeArticle, isAfterHyphen) = ('\0', !keepsArticles, false);
            }
            else if (code == NameCharacters.Hyphen)
            {
                isAfterHyphen = true;
            }
            else if (code != NameCharacters.Dropped)
            {
                rest = name.Slice(i + 1);
                name = NameCharacters.Sequence(code).AsSpan();
                i = -1;
            }
        }

        length = Close(buffer, start, length, mayBeArticle, NameTraits.Article);
        return length > 0 ? length - 1 : 0;
    }

    /// <summary>Ends a part: a word gets the space behind it, an article goes.</summary>
    private static int Close(Span<char> buffer, int start, int length, bool mayBeArticle, NameTraits article)
    {
        if (length == start)
        {
            return length;
        }

        if (mayBeArticle && length - start is 2 or 3)
        {
            if ((NameTraitTable.Of(buffer.Slice(start, length - start)) & article) != NameTraits.None)
            {
                return start;
            }
        }

        buffer[length] = ' ';
        return length + 1;
    }
}
