using System.Text;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>What a word does inside a noun phrase.</summary>
internal enum WordClass
{
    /// <summary>Ends the phrase: a verb, a preposition, punctuation …</summary>
    None,

    /// <summary>A lower-case word that may modify a head noun.</summary>
    Modifier,

    /// <summary>Iraqi, Kurdish, Iran-backed.</summary>
    Adjective,
    Honorific,
    Role,
    Organization,
    Government,
    Channel,
    Document,
    People,
    Platform,

    /// <summary>Part of a proper name.</summary>
    Name,

    /// <summary>A lower-case word inside a name: of, bin, de.</summary>
    Connector,
}

/// <summary>Classifies the words of one paragraph for noun phrases.</summary>
internal sealed partial class PhraseReader(Token[] tokens, List<Sentence> sentences, DocumentNames names)
{
    /// <summary>By token the number of its class plus one; 0 where it is not known yet.</summary>
    private readonly byte[] _classes = new byte[tokens.Length];
    private HashSet<int>? _titled;
    private bool[]? _spelledOut;
    private (int First, int End) _unknown;
    private readonly bool[] _startsSentence = Starts(tokens, sentences);

    public Token[] Tokens => tokens;

    /// <summary>The words of the phrase that is being read: there is one at a time.</summary>
    public List<(int Token, WordClass Class)> Items { get; } = [];

    /// <summary>The words of the name that is being classified: there is one at a time.</summary>
    public List<Word> WordsOfName { get; } = [];

    /// <summary>The last words that were tried and are nothing but what might modify a noun.</summary>
    public void KeepUnknown(int first, int end) => _unknown = (first, end);

    /// <summary>Whether no phrase begins at a token, because none does before it that would take it in.</summary>
    public bool IsUnknown(int i) => i >= _unknown.First && i < _unknown.End;

    public bool StartsSentence(int i) => _startsSentence[i];

    /// <summary>The names of the document.</summary>
    public DocumentNames Names => names;

    /// <summary>From here on no phrase goes over the border between a title and the name at a token.</summary>
    public void BeginNameAt(int i) => (_titled ??= []).Add(i);

    /// <summary>Whether a token and the one before it belong to one name that the document gives initials.</summary>
    public bool IsInsideSpelledOut(int i) => (_spelledOut ??= SpelledOut(tokens, names.SpelledOut))[i];

    /// <summary>Whether a title ends and a name begins before a token.</summary>
    public bool BeginsName(int i) => _titled?.Contains(i) == true;

    /// <summary>The class of a word, found once: phrases are tried at every word.</summary>
    public WordClass ClassOf(int i)
    {
        if (_classes[i] == 0)
        {
            _classes[i] = (byte)(Classify(i) + 1);
        }

        return (WordClass)(_classes[i] - 1);
    }

    private static bool[] Starts(Token[] tokens, List<Sentence> sentences)
    {
        var starts = new bool[tokens.Length];
        foreach (var sentence in sentences)
        {
            starts[sentence.First] = true;
        }

        return starts;
    }

    private static bool[] SpelledOut(Token[] tokens, SpelledOutNames names)
    {
        var inside = new bool[tokens.Length + 1];
        for (var i = 0; !names.IsEmpty && i < tokens.Length; i++)
        {
            for (var k = names.EndOf(tokens, i) - 1; k > i; k--)
            {
                inside[k] = true;
            }
        }

        return inside;
    }

    private WordClass Classify(int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return WordClass.None;
        }

        if (token.IsCapital && !IsPlainStart(i))
        {
            return ClassOfCapital(i);
        }

        return ClassOfLower(i, token.Word);
    }

    private WordClass ClassOfLower(int i, Word word)
    {
        if (s_onlyModifies.Holds(word))
        {
            return WordClass.Modifier;
        }

        if (s_endsPhrase.Holds(word))
        {
            return WordClass.None;
        }

        if (!s_hasClass.Holds(word))
        {
            return IsModifier(i, word) ? WordClass.Modifier : WordClass.None;
        }

        if (NounTables.IsChannel(word))
        {
            return WordClass.Channel;
        }

        if (NounTables.IsDocument(word))
        {
            return IsVerbHere(i) ? WordClass.None : WordClass.Document;
        }

        if (NounTables.Governments.Contains(word))
        {
            return WordClass.Government;
        }

        if (
            word.Lower is "late" or "early"
            && i + 1 < tokens.Length
            && (NameWords.Weekdays.Contains(tokens[i + 1].Word) || NameWords.Months.Contains(tokens[i + 1].Word))
        )
        {
            return WordClass.None; // "on Canal Nacional late Wednesday"
        }

        if (word.Lower is "rival" or "fellow")
        {
            return WordClass.Modifier;
        }

        if (NounTables.Roles.Contains(word))
        {
            return
                word.Lower is "host" or "head" or "chair" or "guard" or "coach" or "witness" or "survivor"
                && IsVerbHere(i)
                ? WordClass.None
                : WordClass.Role;
        }

        if (NounTables.Organizations.Contains(word))
        {
            return IsVerbHere(i) ? WordClass.None : WordClass.Organization;
        }

        if (NounTables.IsPeople(word))
        {
            return IsVerbHere(i) ? WordClass.None : WordClass.People;
        }

        if (PeopleBySuffix.IsSingular(word))
        {
            return WordClass.Role;
        }

        if (PeopleBySuffix.IsPlural(word))
        {
            return WordClass.People;
        }

        if (NameWords.IsCompoundAdjective(word))
        {
            return IsSomebodyOfAge(i) ? WordClass.Role : WordClass.Adjective;
        }

        return IsModifier(i, word) ? WordClass.Modifier : WordClass.None;
    }

    /// <summary>"the 29-year-old said": an age with no noun behind it.</summary>
    private bool IsSomebodyOfAge(int i) =>
        NameWords.IsAge(tokens[i].Word)
        && (
            i + 1 == tokens.Length
            || tokens[i + 1] is var next
                && (
                    next.Kind != TokenKind.Word
                    || FunctionWords.Contains(next.Word)
                    || FunctionWords.IsAdverb(next.Word)
                    || next.Word.Reporting is { Form: VerbForm.Past or VerbForm.ThirdPerson }
                    || next.Word.Common is VerbForm.Past or VerbForm.ThirdPerson
                )
        );

    /// <summary>Whether words with single spaces between them stand in the text as they are.</summary>
    private bool AreAsWritten(string text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)
                || (
                    i > first
                    && (tokens[i].Range.Start != tokens[i - 1].Range.End + 1 || text[tokens[i].Range.Start - 1] != ' ')
                )
            )
            {
                return false;
            }
        }

        return end > first;
    }

    /// <summary>The words of some tokens as a reader would write them: single spaces, no markers, no genitive at the end.</summary>
    public string Words(string text, int first, int end)
    {
        if (end - first == 1 && tokens[first].Kind == TokenKind.Word)
        {
            return tokens[first].Text;
        }

        if (AreAsWritten(text, first, end))
        {
            var start = tokens[first].Range.Start;
            return text.Substring(start, tokens[end - 1].Range.Start + tokens[end - 1].Text.Length - start);
        }

        var words = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Marker)
            {
                continue;
            }

            var attached = token.Kind == TokenKind.Punctuation && token.Text[0] is ',' or '.' or ')' or ';' or ':';
            if (words.Length > 0 && !attached && words[words.Length - 1] != '(')
            {
                words.Append(' ');
            }

            words.Append(
                token.Kind == TokenKind.Quotation || (token.IsGenitive && i + 1 < end)
                    ? token.Range.Of(text).Replace('\u00A0', ' ').Replace('\n', ' ')
                    : token.Text
            );
        }

        return words.ToString();
    }
}
