using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>A paragraph of the body as tokens and sentences.</summary>
internal sealed class BodyParagraph(int section, List<Token> tokens, List<Sentence> sentences)
{
    /// <summary>Index of its section.</summary>
    public int Section { get; } = section;

    public List<Token> Tokens { get; } = tokens;

    public List<Sentence> Sentences { get; } = sentences;
}

/// <summary>The body of a document, ready for extraction: quotations paired, paragraphs tokenized.</summary>
internal sealed class BodyText
{
    private BodyText(Document document, List<QuotedSpan> quotations, List<BodyParagraph> paragraphs)
    {
        Document = document;
        Quotations = quotations;
        Paragraphs = paragraphs;
    }

    public Document Document { get; }

    public string Text => Document.Text;

    public List<QuotedSpan> Quotations { get; }

    public List<BodyParagraph> Paragraphs { get; }

    /// <summary>Marks without their other half.</summary>
    public IReadOnlyList<UnpairedMark> UnpairedMarks { get; private init; } = [];

    public static BodyText Of(Document document)
    {
        var ranges = document
            .Sections.SelectMany((section, index) => section.Paragraphs.Select(range => (index, range)))
            .ToList();
        var quotations = QuotationPairing.Pair(
            document.Text,
            ranges.ConvertAll(paragraph => paragraph.range),
            out var unpaired
        );
        var paragraphs = ranges.Select(
            (paragraph, index) =>
            {
                var tokens = Tokenizer.Tokenize(document.Text, paragraph.range, index, quotations);
                return new BodyParagraph(paragraph.index, tokens, SentenceSplitter.Split(document.Text, tokens));
            }
        );
        return new BodyText(document, quotations, paragraphs.ToList()) { UnpairedMarks = unpaired };
    }
}
