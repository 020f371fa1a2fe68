using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>Stages with a fault each, such as somebody may make.</summary>
internal static class PlantedBugs
{
    public const string Text =
        "Pilots Return To Work\n\nMarch 20, 2023\n\nTor Haug said: \"The port is shut, and it stays shut.\"[1] "
        + "Nadia Berrada called the strike \"a grave for boats.\"\n\nThe boats went out.\n\n[1] Telegram, March 5, 2023.\n";

    public static Stages SpanOffByOne =>
        Facts(facts =>
            facts with
            {
                Quotes = Changed(facts.Quotes, q => q with { Span = new TextRange(q.Span.Start + 1, q.Span.Length) }),
            }
        );

    public static Stages SpanTooShort =>
        Facts(facts =>
            facts with
            {
                Quotes = Changed(facts.Quotes, q => q with { Span = new TextRange(q.Span.Start, q.Span.Length - 1) }),
            }
        );

    public static Stages SpanBehindTheText =>
        Facts(facts =>
            facts with
            {
                Quotes = Changed(facts.Quotes, q => q with { Span = new TextRange(q.Span.Start, 10_000) }),
            }
        );

    public static Stages QuotesOutOfOrder =>
        Facts(facts => facts with { Quotes = facts.Quotes.Reverse().ToEquatableArray() });

    public static Stages NoSuchSpeaker =>
        Facts(facts =>
            facts with
            {
                Statements = Changed(
                    facts.Statements,
                    s => s with { Speakers = new[] { facts.Actors.Count }.ToEquatableArray() }
                ),
            }
        );

    public static Stages NoSuchStatement =>
        Facts(facts => facts with { Quotes = Changed(facts.Quotes, q => q with { Statement = -1 }) });

    public static Stages NoSuchMarker =>
        Facts(facts => facts with { Statements = Changed(facts.Statements, s => s with { Citation = 77 }) });

    public static Stages NoName =>
        Facts(facts => facts with { Actors = Changed(facts.Actors, actor => actor with { Name = " " }) });

    public static Stages ParagraphsOutOfOrder =>
        Document(document =>
            document with
            {
                Sections = Changed(
                    document.Sections,
                    s => s with { Paragraphs = s.Paragraphs.Reverse().ToEquatableArray() }
                ),
            }
        );

    public static Stages WrongNumberOfAMarker =>
        Document(document =>
            document with
            {
                Markers = Changed(document.Markers, marker => marker with { Number = 2 }),
            }
        );

    public static Stages OtherTextInThePage =>
        Stages.Report with
        {
            Write = (report, includeText) =>
                PageWriter.Report(report, includeText).Replace("boats went", "ships went", StringComparison.Ordinal),
        };

    /// <summary>Only where the text is left out.</summary>
    public static Stages OtherWordsInThePage =>
        Stages.Report with
        {
            Write = (report, includeText) =>
                includeText
                    ? PageWriter.Report(report, includeText)
                    : PageWriter.Report(report, includeText).Replace("port", "dock", StringComparison.Ordinal),
        };

    public static Stages OtherSpeakersInThePage =>
        Stages.Report with
        {
            Write = (report, includeText) =>
                PageWriter.Report(
                    report with
                    {
                        Statements = Changed(report.Statements, s => s with { Speakers = default }),
                    },
                    includeText
                ),
        };

    public static Stages AnotherOrderEverySecondTime
    {
        get
        {
            var calls = 0;
            return Facts(facts =>
                calls++ % 2 == 0
                    ? facts
                    : facts with
                    {
                        Quotes = Changed(
                            facts.Quotes,
                            q => q with { Attribution = q.Attribution with { Confidence = 1 } }
                        ),
                    }
            );
        }
    }

    /// <summary>The facts are the same; what becomes of them is not.</summary>
    public static Stages AnotherIdEverySecondTime
    {
        get
        {
            var calls = 0;
            return Resolved((corpus, _) => WithPublisher(corpus, calls++ % 2 == 0 ? "Coast News" : "Port News"));
        }
    }

    public static Stages LineEndsCount =>
        Stages.Report with
        {
            Read = (path, text) => DocumentReader.Read(path, text.Replace("\r\n", "\n\n", StringComparison.Ordinal)),
        };

    public static Stages TheFirstDocumentCounts =>
        Resolved((corpus, documents) => WithPublisher(corpus, documents[0].Document.Path));

    public static Stages AnException =>
        Document(document =>
            document.Text.Contains("boats", StringComparison.Ordinal)
                ? throw new InvalidOperationException("boats are too hard")
                : document
        );

    private static Stages Document(Func<Document, Document> change) =>
        Stages.Report with
        {
            Read = (path, text) => change(DocumentReader.Read(path, text)),
        };

    private static Stages Facts(Func<DocumentFacts, DocumentFacts> change) =>
        Stages.Report with
        {
            Extract = document => change(DocumentExtractor.Extract(document)),
        };

    private static Stages Resolved(Func<ResolvedCorpus, IReadOnlyList<DocumentFacts>, ResolvedCorpus> change) =>
        Stages.Report with
        {
            Resolve = documents => change(CorpusResolver.Resolve(documents, Authority.Empty), documents),
        };

    private static ResolvedCorpus WithPublisher(ResolvedCorpus corpus, string name) =>
        corpus with
        {
            Reports = Changed(corpus.Reports, report => report with { Publisher = name }),
        };

    private static EquatableArray<T> Changed<T>(EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T> => items.Select(change).ToEquatableArray();
}
