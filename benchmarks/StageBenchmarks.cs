using BenchmarkDotNet.Attributes;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Benchmarks;

/// <summary>
/// How much of the time each stage takes. A stage needs those before it, so each row is the sum up to its stage; the last
/// one adds actors, affiliations and the discourse.
/// </summary>
public class StageBenchmarks
{
    public static IEnumerable<BenchmarkText> Texts => BenchmarkText.Middling;

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    [GlobalSetup]
    public void WarmUp() => Warm.Up(Text);

    [Benchmark(Description = "reading")]
    public int Reading() => ForEach(document => document.Markers.Count);

    [Benchmark(Description = "+ marks, tokens, sentences")]
    public int Tokens() => ForEach(document => BodyText.Of(document).Paragraphs.Count);

    [Benchmark(Description = "+ mentions")]
    public int Mentions() => ForEach(document => FindMentions(document).Sum(paragraph => paragraph.Mentions.Count));

    [Benchmark(Description = "+ cues")]
    public int Cues() =>
        ForEach(document =>
            FindMentions(document)
                .Sum(found =>
                    found.Paragraph.Sentences.Sum(sentence =>
                        CueFinder.Find(new SentenceView(found.Paragraph.Tokens, sentence, found.Mentions)).Count
                    )
                )
        );

    [Benchmark(Description = "all")]
    public int All() => ForEach(document => DocumentExtractor.Extract(document).Quotes.Count);

    private int ForEach(Func<Document, int> count) =>
        Text.Documents.Sum(text => count(PlainTextReader.Read("text", text)));

    private static IEnumerable<(BodyParagraph Paragraph, List<Mention> Mentions)> FindMentions(Document document)
    {
        var body = BodyText.Of(document);
        var namesInMarks = NamesInMarks.Find(body);
        var names = DocumentNames.Of(body);
        foreach (var paragraph in body.Paragraphs)
        {
            var reader = new PhraseReader(paragraph.Tokens, paragraph.Sentences, names);
            yield return (paragraph, MentionFinder.Find(body.Text, reader, namesInMarks));
        }
    }
}
