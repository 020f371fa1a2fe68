using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Extraction;

/// <summary>One quote as a test looks at it.</summary>
internal sealed record Said(
    string Text,
    string Kind,
    string Speaker,
    string? Publisher,
    string Form,
    string? Platform,
    string? Date,
    int? Citation,
    int Statement,
    string Rule
);

/// <summary>Reads and extracts a short invented report.</summary>
internal static class Says
{
    /// <param name="body">Paragraphs, each on a line; <c># …</c> is a heading; the last lines may be notes.</param>
    public static DocumentFacts Facts(string body, string date = "March 20, 2023") =>
        DocumentExtractor.Extract(
            DocumentReader.Read(
                "report.txt",
                $"Pilots Return To Work\n\n{date}\n\n"
                    + string.Join(
                        "\n\n",
                        body.Split('\n')
                            .Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line)
                    )
                    + "\n"
            )
        );

    public static IReadOnlyList<Said> Quotes(string body)
    {
        var facts = Facts(body);
        string Name(int actor) => facts.Actors[actor].Name;
        return
        [
            .. facts.Quotes.Select(quote =>
            {
                var statement = facts.Statements[quote.Statement];
                return new Said(
                    quote.Span.Of(facts.Document.Text),
                    quote.Kind.ToString(),
                    string.Join(" + ", statement.Speakers.Select(Name)),
                    statement.Publisher is { } publisher ? Name(publisher) : null,
                    statement.Form.ToString(),
                    statement.Platform,
                    statement.Date?.ToString(),
                    statement.Citation,
                    quote.Statement,
                    quote.Attribution.Rule
                );
            }),
        ];
    }

    /// <summary>The speaker of every quote, in order; empty where nobody was found.</summary>
    public static IEnumerable<string> Speakers(string body) => Quotes(body).Select(quote => quote.Speaker);

    /// <summary>The citation of every quote, in order.</summary>
    public static IEnumerable<int?> Citations(string body) => Quotes(body).Select(quote => quote.Citation);

    public static Said One(string body) => Assert.Single(Quotes(body));
}
