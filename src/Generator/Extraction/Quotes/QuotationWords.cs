using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <summary>
/// The words of a quotation, and the punctuation that parts its clauses; a full stop that is no abbreviation's stands apart.
/// They are read as far as somebody asks: the first clause of a long quotation mostly tells enough.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="range">What stands between the marks.</param>
internal sealed class QuotationWords(string text, TextRange range)
{
    private readonly Lexicon _lexicon = Lexicon.OfThread;
    private readonly List<Word> _words = new(16);
    private int _next = range.Start;

    public QuotationWords(string verbatim)
        : this(verbatim, new TextRange(0, verbatim.Length)) { }

    /// <summary>The word at an index; no word behind the last one.</summary>
    public Word this[int i] => Has(i) ? _words[i] : Word.None;

    /// <summary>Whether there is a word at an index.</summary>
    public bool Has(int i)
    {
        while (_words.Count <= i && _next < range.End)
        {
            ReadNext();
        }

        return i < _words.Count;
    }

    /// <summary>How many words begin with a letter or a digit, counted up to a number.</summary>
    public int Count(int most)
    {
        var count = 0;
        for (var i = 0; count < most && Has(i); i++)
        {
            count += char.IsLetterOrDigit(_words[i].Lower[0]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The first letter or digit; a space where there is none.</summary>
    public char FirstLetter()
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return text[i];
            }
        }

        return ' ';
    }

    public bool HasQuestionMark => text.IndexOf('?', range.Start, range.Length) >= 0;

    /// <summary>Whether the mark of a sentence's end, or the comma in its place, stands last.</summary>
    public bool EndsSentence()
    {
        var last = range.End - 1;
        while (last >= range.Start && IsBehindTheEnd(text[last]))
        {
            last--;
        }

        return last >= range.Start && text[last] is '.' or '!' or '?' or '…' or ',';
    }

    private static bool IsBehindTheEnd(char c) =>
        c is ' ' or '\n' or '\u00A0' or '"' or '”' or '\'' or '’' or ']' or ')';

    /// <summary>Takes in the next word, or passes over a character that belongs to none.</summary>
    private void ReadNext()
    {
        var start = _next;
        if (!IsWordStart(text[start]))
        {
            if (text[start] is '.' or ',' or ';' or ':' or '?' or '!' or '…' or '—' or '–')
            {
                _words.Add(_lexicon.Of(text, start, 1));
            }

            _next++;
            return;
        }

        var isCurly = false;
        while (_next < range.End && (IsWordStart(text[_next]) || text[_next] is '\'' or '’' or '.' or '-'))
        {
            isCurly |= text[_next] == '’';
            _next++;
        }

        var core = _next;
        while (text[core - 1] == '.')
        {
            core--;
        }

        var word = WordAt(start, core, isCurly);
        if (core == _next)
        {
            _words.Add(word);
        }
        else if (Text.Tokenizer.IsAbbreviation(word))
        {
            _words.Add(WordAt(start, _next, isCurly));
        }
        else
        {
            _words.Add(word);
            _words.Add(_lexicon.Of("."));
        }
    }

    private Word WordAt(int start, int end, bool isCurly) =>
        isCurly
            ? _lexicon.Of(text.Substring(start, end - start).Replace('’', '\''))
            : _lexicon.Of(text, start, end - start);

    /// <summary>A letter or a number of any script.</summary>
    private static bool IsWordStart(char c) => char.IsLetter(c) || char.IsNumber(c);
}
