using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Who says what in a text, as extraction finds it.</summary>
internal static class WhoSaidWhat
{
    public static List<(string Speaker, string Words)> In(string text) => Of(Checks.Extract(text));

    /// <summary>The speakers of each quote and its words without the comma or the full stop at their end.</summary>
    public static List<(string Speaker, string Words)> Of(DocumentFacts facts) =>
        [
            .. facts.Quotes.Select(quote =>
                (
                    string.Join(
                        " + ",
                        facts.Statements[quote.Statement].Speakers.Select(speaker => facts.Actors[speaker].Name)
                    ),
                    quote.Span.Of(facts.Document.Text).TrimEnd(',', '.')
                )
            ),
        ];
}
