using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>The words that a document writes with a capital inside sentences: its own evidence for what is a name.</summary>
internal sealed class DocumentNames
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly BodyText _body;
    private HashSet<string>? _runs;
    private Dictionary<string, string?>? _ages;

    private DocumentNames(BodyText body) => _body = body;

    /// <summary>The names that the document gives initials.</summary>
    public SpelledOutNames SpelledOut { get; } = new();

    public static DocumentNames Of(BodyText body)
    {
        var names = new DocumentNames(body);
        foreach (var paragraph in body.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                for (var i = sentence.First + 1; i < sentence.End; i++)
                {
                    var token = paragraph.Tokens[i];
                    if (token.IsCapital && !FunctionWords.Contains(token.Word) && !BeginsAnew(paragraph.Tokens[i - 1]))
                    {
                        names._words.Add(token.Text);
                    }
                    else if (token.Is('('))
                    {
                        names.SpelledOut.Read(paragraph.Tokens, i);
                    }
                }
            }
        }

        return names;
    }

    /// <summary>What may have a capital behind it that is none of a name.</summary>
    private static bool BeginsAnew(Token before) =>
        before.Kind == TokenKind.Quotation || before.Is(':') || before.Is('•');

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>
    /// Whether words stand as a whole name somewhere: with nothing before or behind them that may belong to it, a role, a
    /// form of address, and the first word of a sentence that is none aside.
    /// </summary>
    public bool StandsAlone(string words) => (_runs ??= Runs()).Contains(words);

    /// <summary>Whether it tells anybody's age behind a name.</summary>
    public bool HaveAges => (_ages ??= Ages()).Count > 0;

    /// <summary>"Milan Benko, 29,": the surname of the one who is of an age; null for nobody and for several.</summary>
    public string? OfAge(string age) => (_ages ??= Ages()).TryGetValue(age, out var surname) ? surname : null;

    private Dictionary<string, string?> Ages()
    {
        var ages = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var paragraph in _body.Paragraphs)
        {
            var tokens = paragraph.Tokens;
            for (var i = 2; i + 1 < tokens.Length; i++)
            {
                if (
                    tokens[i] is { Kind: TokenKind.Number, Text.Length: 2 } age
                    && tokens[i - 1].Is(',')
                    && (tokens[i + 1].Is(',') || tokens[i + 1].Is('.'))
                    && tokens[i - 2] is { IsCapital: true, IsGenitive: false } name
                    && !NameWords.IsMonth(name.Word)
                    && !NameWords.IsPostNominal(name.Word)
                )
                {
                    ages[age.Text] =
                        !ages.TryGetValue(age.Text, out var known) || known == name.Text ? name.Text : null;
                }
            }
        }

        return ages;
    }

    private HashSet<string> Runs()
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in _body.Paragraphs)
        {
            var tokens = paragraph.Tokens;
            foreach (var sentence in paragraph.Sentences)
            {
                for (var i = sentence.First; i < sentence.End; i++)
                {
                    if (tokens[i].IsCapital)
                    {
                        var first = i;
                        i = EndOfRun(tokens, i, sentence.End) - 1;
                        Add(runs, tokens, first, i + 1, sentence.First);
                    }
                }
            }
        }

        return runs;
    }

    private static int EndOfRun(Token[] tokens, int first, int end)
    {
        var last = first;
        for (var i = first + 1; i < end && !tokens[last].IsGenitive; i++)
        {
            if (tokens[i].IsCapital)
            {
                last = i;
            }
            else if (!tokens[i].IsWord || !NameWords.Particles.Contains(tokens[i].Word))
            {
                break;
            }
        }

        return last + 1;
    }

    private static void Add(HashSet<string> runs, Token[] tokens, int first, int end, int sentence)
    {
        // "Mayor of Dunmore NAME": what stands behind "of" may be more than a name.
        var before = first > sentence && tokens[first - 1].Lower is "the" ? first - 2 : first - 1;
        if (
            before > sentence
            && tokens[before].Lower is "of" or "for" or "to" or "in"
            && (NounTables.IsRole(tokens[before - 1].Word) || tokens[before - 1].IsCapital)
            && end - first > 1
        )
        {
            return;
        }

        while (
            first < end
            && (
                (first == sentence && FunctionWords.Contains(tokens[first].Word))
                || NounTables.IsRole(tokens[first].Word)
                || NameWords.IsHonorific(tokens[first].Word)
            )
        )
        {
            first++;
        }

        var isOwner = tokens[end - 1].IsGenitive && end < tokens.Length && tokens[end].IsCapital; // "Dunmore Farmer's Alliance"
        if (first < end && !isOwner)
        {
            runs.Add(string.Join(" ", tokens.Skip(first).Take(end - first).Select(token => token.Text)));
        }
    }
}
