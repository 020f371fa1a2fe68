using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>A paragraph of the body as tokens and sentences.</summary>
internal sealed class BodyParagraph(int section, Token[] tokens, List<Sentence> sentences)
{
    /// <summary>Index of its section.</summary>
    public int Section { get; } = section;

    public Token[] Tokens { get; } = tokens;

    /// <summary>Whether one of the tokens is a quotation.</summary>
    public bool HasQuotation { get; init; }

    public List<Sentence> Sentences { get; } = sentences;
}

/// <summary>The body of a document: quotations paired, and paragraphs tokenized when they are first asked for.</summary>
internal sealed class BodyText
{
    private List<BodyParagraph>? _paragraphs;

    private BodyText(Document document, List<QuotedSpan> quotations)
    {
        Document = document;
        Quotations = quotations;
    }

    public Document Document { get; }

    public string Text => Document.Text;

    public List<QuotedSpan> Quotations { get; }

    public List<BodyParagraph> Paragraphs => _paragraphs ??= Tokenize();

    /// <summary>Marks without their other half.</summary>
    public IReadOnlyList<UnpairedMark> UnpairedMarks { get; private init; } = [];

    public static BodyText Of(Document document)
    {
        var ranges = new List<TextRange>();
        foreach (var section in document.Sections)
        {
            ranges.AddRange(section.Paragraphs);
        }

        var quotations = QuotationPairing.Pair(document.Text, ranges, out var unpaired);
        return new BodyText(document, quotations) { UnpairedMarks = unpaired };
    }

    private List<BodyParagraph> Tokenize()
    {
        var paragraphs = new List<BodyParagraph>();
        for (var section = 0; section < Document.Sections.Count; section++)
        {
            foreach (var range in Document.Sections[section].Paragraphs)
            {
                var tokens = Tokenizer.Tokenize(Text, range, paragraphs.Count, Quotations, out var hasQuotation);
                paragraphs.Add(
                    new BodyParagraph(section, tokens, SentenceSplitter.Split(Text, tokens))
                    {
                        HasQuotation = hasQuotation,
                    }
                );
            }
        }

        return paragraphs;
    }
}
