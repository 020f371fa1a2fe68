using SeedsSdk.Export;

namespace SeedsSdk.Tool.Tests.Diff;

/// <summary>Small invented exports: a report with quotes, each of an act of its own.</summary>
internal static class Exports
{
    public const string ReportId = "2023-05-04-strike";

    public static ExportedQuote Quote(string id, string text, params string[] speakers) =>
        new()
        {
            Id = $"{ReportId}#{id}",
            Report = ReportId,
            Statement = $"{ReportId}/{id}",
            Speakers = speakers,
            Kind = QuoteKind.Direct,
            Text = text,
            Verbatim = text,
            Platform = "Telegram",
            Date = new DateOnly(2023, 5, 2),
            Citation = 1,
            Section = null,
            Span = new ExportedSpan
            {
                Start = 0,
                Length = text.Length,
                Line = 1,
                Column = 1,
            },
            Attribution = new ExportedAttribution
            {
                Rule = "cue-then-quote",
                Cue = null,
                AsWritten = null,
                Confidence = 0.9,
            },
        };

    public static ExportedActor Actor(string id, string name, params string[] aliases) =>
        new()
        {
            Id = id,
            Name = name,
            Kind = ActorKind.Person,
            Aliases = aliases,
            Affiliations = [],
        };

    public static ExportedCorpus Corpus(ExportedActor[] actors, params ExportedQuote[] quotes) =>
        new()
        {
            Version = 1,
            Reports =
            [
                new ExportedReport
                {
                    Id = ReportId,
                    Path = $"{ReportId}.txt",
                    Title = "Strike",
                    Date = new DateOnly(2023, 5, 4),
                    Publisher = null,
                    Sections = [new ExportedSection { Heading = null, Paragraphs = [] }],
                    Citations =
                    [
                        new ExportedCitation
                        {
                            Number = 1,
                            Text = "Telegram, May 2, 2023.",
                            Sources = [],
                        },
                    ],
                },
            ],
            Actors = actors,
            Statements =
            [
                .. quotes.Select(quote => new ExportedStatement
                {
                    Id = quote.Statement,
                    Report = quote.Report,
                    Speakers = quote.Speakers,
                    Publisher = null,
                    Form = StatementForm.Post,
                    Platform = quote.Platform,
                    Date = quote.Date,
                    Citation = quote.Citation,
                }),
            ],
            Quotes = quotes,
        };
}
