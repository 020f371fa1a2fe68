using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Extraction;

/// <summary>A paragraph of an invented report, as far as the parts before the discourse read it.</summary>
internal static class Paragraph
{
    public static Document Document(string text) =>
        DocumentReader.Read(
            "report.txt",
            "Pilots Return To Work\n\nMarch 20, 2023\n\n" + text + "\n\nThat is all so far.\n"
        );

    public static BodyText Body(string text) => BodyText.Of(Document(text));

    public static IReadOnlyList<Mention> Mentions(string text) => Read(Body(text)).Mentions;

    public static SentenceView Sentence(string text)
    {
        var body = Body(text);
        return new SentenceView(body.Paragraphs[0].Tokens, body.Paragraphs[0].Sentences[0], Read(body).Mentions);
    }

    private static (BodyText Body, List<Mention> Mentions) Read(BodyText body)
    {
        var first = body.Paragraphs[0];
        var reader = new PhraseReader(first.Tokens, first.Sentences, DocumentNames.Of(body));
        return (body, MentionFinder.Find(body.Text, reader, NamesInMarks.Find(body)));
    }
}
