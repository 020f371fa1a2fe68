using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <summary>One sentence with its mentions, and the questions that rules ask of it.</summary>
internal sealed partial class SentenceView
{
    /// <summary>
    /// By token, counted from the sentence's first: the number of the longest mention that begins there, and of that which
    /// ends before it, plus one (0 for none); and what the word can mean.
    /// </summary>
    private readonly (ushort Beginning, ushort Ending, WordClasses Classes)[] _places;
    private readonly int _kinds;
    private readonly WordClasses _classes;
    private Mention? _subject;
    private bool _knowsSubject;
    private int _firstFiniteVerb = -1;
    private Mention[]? _subjects;

    public SentenceView(Token[] tokens, Sentence sentence, List<Mention> mentions)
    {
        Tokens = tokens;
        First = sentence.First;
        End = sentence.End;
        Mentions = Within(mentions, First, End);
        _places = new (ushort, ushort, WordClasses)[End - First + 1];
        for (var i = 0; i < Mentions.Count; i++)
        {
            Keep(ref _places[Mentions[i].First - First].Beginning, i);
            Keep(ref _places[Mentions[i].End - First].Ending, i);
            HasDocument |= Mentions[i].Kind == MentionKind.Document;
        }

        for (var i = First; i < End; i++)
        {
            var classes = tokens[i].Word.Classes;
            _places[i - First].Classes = classes;
            _classes |= classes;
            _kinds |= 1 << (int)tokens[i].Kind;
        }
    }

    private void Keep(ref ushort longest, int mention)
    {
        if (longest == 0 || Length(Mentions[mention]) > Length(Mentions[longest - 1]))
        {
            longest = checked((ushort)(mention + 1));
        }
    }

    private static int Length(Mention mention) => mention.End - mention.First;

    /// <summary>The mentions of one sentence; those of a paragraph are in order of their first tokens.</summary>
    private static List<Mention> Within(List<Mention> mentions, int first, int end)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        var goesOn = false;
        for (high = low; high < mentions.Count && mentions[high].First < end; high++)
        {
            goesOn |= mentions[high].End > end;
        }

        return goesOn ? EndingWithin(mentions, low, high, end) : mentions.GetRange(low, high - low);
    }

    /// <summary>Those of a range that do not reach into the next sentence.</summary>
    private static List<Mention> EndingWithin(List<Mention> mentions, int first, int last, int end)
    {
        var within = new List<Mention>(last - first);
        for (var i = first; i < last; i++)
        {
            if (mentions[i].End <= end)
            {
                within.Add(mentions[i]);
            }
        }

        return within;
    }

    public Token[] Tokens { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>Mentions in order, an outer one before those inside it.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>The subject of the sentence's first main clause.</summary>
    public Mention? Subject
    {
        get
        {
            if (!_knowsSubject)
            {
                _subject = SubjectFinder.OfClause(this, End);
                _knowsSubject = true;
            }

            return _subject;
        }
    }

    /// <summary>The subject with all who share its verb; nobody where it has none.</summary>
    public Mention[] Subjects => _subjects ??= Subject is { } subject ? SubjectFinder.Joined(this, subject) : [];

    /// <summary>Its first finite verb; its end where it has none.</summary>
    public int FirstFiniteVerb => _firstFiniteVerb < 0 ? _firstFiniteVerb = FindFiniteVerb() : _firstFiniteVerb;

    private int FindFiniteVerb()
    {
        var i = First;
        while (i < End && !Is(i, WordClasses.IsFiniteVerb))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether it mentions what somebody published.</summary>
    public bool HasDocument { get; }

    public bool HasQuotation => Has(TokenKind.Quotation);

    /// <summary>Whether it has a reference to a note.</summary>
    public bool HasMarker => Has(TokenKind.Marker);

    private bool Has(TokenKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>Whether one of its words is of a class.</summary>
    public bool Has(WordClasses wordClass) => (_classes & wordClass) != WordClasses.None;

    /// <summary>Whether a date may stand outside its quotations.</summary>
    public bool MayHoldDate => Has(WordClasses.HasDigit) && Has(WordClasses.MayBeOfDate);

    /// <summary>Whether a token of a kind stands at an index or behind it.</summary>
    public bool Has(TokenKind kind, int first)
    {
        if (!Has(kind))
        {
            return false;
        }

        for (var i = Math.Max(first, First); i < End; i++)
        {
            if (Tokens[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word from an index up to, not including, another one is in a table.</summary>
    public bool Has(WordTable table, int first, int end) => Has(table.Test, first, end);

    /// <summary>Whether a word from an index up to, not including, another one passes a test.</summary>
    public bool Has(WordTest test, int first, int end)
    {
        for (var i = Math.Max(first, First); i < Math.Min(end, End); i++)
        {
            if (test.Holds(Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token of a kind stands at an index.</summary>
    public bool Is(int i, TokenKind kind) => i >= First && i < End && Tokens[i].Kind == kind;

    /// <summary>Whether a word of a class stands at an index.</summary>
    public bool Is(int i, WordClasses wordClass) =>
        i >= First && i < End && (_places[i - First].Classes & wordClass) != WordClasses.None;

    /// <summary>Whether a punctuation stands at an index.</summary>
    public bool Is(int i, char punctuation) => i >= First && i < End && Tokens[i].Is(punctuation);

    public Token? At(int i) => i >= First && i < End ? Tokens[i] : null;

    public Word WordAt(int i) => i >= First && i < End ? Tokens[i].Word : Word.None;

    public string LowerAt(int i) => WordAt(i).Lower;

    /// <summary>The longest mention that ends right before a token.</summary>
    public Mention? MentionEndingAt(int end) =>
        end > First && end <= End ? Numbered(_places[end - First].Ending) : null;

    /// <summary>The longest mention that begins with a token.</summary>
    public Mention? MentionStartingAt(int first) =>
        first >= First && first < End ? Numbered(_places[first - First].Beginning) : null;

    private Mention? Numbered(int number) => number == 0 ? null : Mentions[number - 1];
}
