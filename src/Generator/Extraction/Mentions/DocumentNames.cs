using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>The words that a document writes with a capital inside sentences: its own evidence for what is a name.</summary>
internal sealed class DocumentNames
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public static DocumentNames Of(BodyText body)
    {
        var names = new DocumentNames();
        foreach (var paragraph in body.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                for (var i = sentence.First + 1; i < sentence.End; i++)
                {
                    var token = paragraph.Tokens[i];
                    var before = paragraph.Tokens[i - 1];
                    if (
                        token.IsCapital
                        && !before.Is(':')
                        && !before.Is('•')
                        && before.Kind != TokenKind.Quotation
                        && !FunctionWords.Contains(token.Word)
                    )
                    {
                        names._words.Add(token.Text);
                    }
                }
            }
        }

        return names;
    }

    public bool Contains(string word) => _words.Contains(word);
}
