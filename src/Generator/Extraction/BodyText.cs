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
        var ranges = new List<TextRange>();
        foreach (var section in document.Sections)
        {
            ranges.AddRange(section.Paragraphs);
        }

        var quotations = QuotationPairing.Pair(document.Text, ranges, out var unpaired);
        var paragraphs = new List<BodyParagraph>(ranges.Count);
        for (var section = 0; section < document.Sections.Count; section++)
        {
            foreach (var range in document.Sections[section].Paragraphs)
            {
                var tokens = Tokenizer.Tokenize(document.Text, range, paragraphs.Count, quotations);
                paragraphs.Add(new BodyParagraph(section, tokens, SentenceSplitter.Split(document.Text, tokens)));
            }
        }

        return new BodyText(document, quotations, paragraphs) { UnpairedMarks = unpaired };
    }
}
