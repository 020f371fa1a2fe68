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
internal sealed partial class PhraseReader(
    IReadOnlyList<Token> tokens,
    IReadOnlyList<Sentence> sentences,
    DocumentNames names
)
{
    private readonly WordClass?[] _classes = new WordClass?[tokens.Count];
    private readonly HashSet<int> _sentenceStarts = new(sentences.Select(sentence => sentence.First));

    public IReadOnlyList<Token> Tokens => tokens;

    public bool StartsSentence(int i) => _sentenceStarts.Contains(i);

    /// <summary>The class of a word, found once: phrases are tried at every word.</summary>
    public WordClass ClassOf(int i) => _classes[i] ??= Classify(i);

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

        return ClassOfLower(i, token.Lower);
    }

    private WordClass ClassOfLower(int i, string lower)
    {
        if (NounTables.Channels.Contains(lower) || NounTables.SingularIn(NounTables.Channels, lower) is not null)
        {
            return WordClass.Channel;
        }

        if (NounTables.Documents.Contains(lower) || NounTables.SingularIn(NounTables.Documents, lower) is not null)
        {
            return IsVerbHere(i) ? WordClass.None : WordClass.Document;
        }

        if (NounTables.Governments.Contains(lower))
        {
            return WordClass.Government;
        }

        if (
            lower is "late" or "early"
            && i + 1 < tokens.Count
            && (NameWords.Weekdays.Contains(tokens[i + 1].Lower) || NameWords.Months.Contains(tokens[i + 1].Lower))
        )
        {
            return WordClass.None; // "on Canal Nacional late Wednesday"
        }

        if (lower is "rival" or "fellow")
        {
            return WordClass.Modifier;
        }

        if (NounTables.Roles.Contains(lower))
        {
            return
                lower is "host" or "head" or "chair" or "guard" or "coach" or "witness" or "survivor" && IsVerbHere(i)
                ? WordClass.None
                : WordClass.Role;
        }

        if (NounTables.Organizations.Contains(lower))
        {
            return IsVerbHere(i) ? WordClass.None : WordClass.Organization;
        }

        if (
            NounTables.People.Contains(lower)
            || NounTables.SingularIn(NounTables.Roles, lower) is not null
            || NounTables.SingularIn(NounTables.Organizations, lower) is not null
            || NounTables.SingularIn(NounTables.Governments, lower) is not null
        )
        {
            return IsVerbHere(i) ? WordClass.None : WordClass.People;
        }

        if (PeopleBySuffix.IsSingular(lower) && ReportingVerbs.Find(lower) is null && CommonVerbs.Find(lower) is null)
        {
            return WordClass.Role;
        }

        if (PeopleBySuffix.IsMatch(lower) && ReportingVerbs.Find(lower) is null && CommonVerbs.Find(lower) is null)
        {
            return WordClass.People;
        }

        if (NameWords.IsCompoundAdjective(lower))
        {
            return WordClass.Adjective;
        }

        return IsModifier(i, lower) ? WordClass.Modifier : WordClass.None;
    }

    /// <summary>The words of some tokens as a reader would write them: single spaces, no markers, no genitive at the end.</summary>
    public string Words(string text, int first, int end)
    {
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
