using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Tests;

/// <summary>Which predictions are neither right nor wrong.</summary>
public sealed class IgnoredSpanTests
{
    private static readonly GoldDocument s_harbor = Given.Document(
        Given.Harbor,
        Given.Gold(Given.Harbor, "The quay is closed,", "Ana Ruiz"),
        Given.Gold(Given.Harbor, "nobody was asked", "Tom Hale", "mixed")
    ) with
    {
        Ignore = [Given.Span(Given.Harbor, "that “nobody was asked” about the new crane")],
        Unattributed = [Given.Span(Given.Harbor, "friends")],
    };

    private static PredictedQuote[] All =>
        [
            Given.Found(Given.Harbor, "The quay is closed,", "Ana Ruiz"),
            Given.Found(Given.Harbor, "friends", "Ana Ruiz"),
            Given.Found(Given.Harbor, "nobody was asked", "Tom Hale"),
        ];

    [Fact]
    public void A_scare_quote_that_is_found_is_wrong()
    {
        var score = Given.Score(s_harbor, All).Overlap;

        Assert.Equal((2, 3, 2), (score.Gold, score.Predicted, score.Matched));
        Assert.Equal(new Figures(66.67m, 100m, 80m), score.Joint);
    }

    [Fact]
    public void Quotes_of_another_type_are_ignored()
    {
        var score = Given.Score(s_harbor, All, "direct").Overlap;

        Assert.Equal((1, 2, 1), (score.Gold, score.Predicted, score.Matched));
    }

    [Fact]
    public void What_lies_on_indirect_speech_is_ignored()
    {
        var paraphrase = Given.Found(Given.Harbor, "about the new crane", "Tom Hale");

        Assert.Equal(3, Given.Score(s_harbor, [.. All, paraphrase]).Overlap.Predicted);
    }

    [Fact]
    public void A_scare_quote_inside_indirect_speech_is_still_wrong()
    {
        var document = s_harbor with { Unattributed = [Given.Span(Given.Harbor, "the new crane")] };
        var title = Given.Found(Given.Harbor, "the new crane", "Tom Hale");

        Assert.Equal(4, Given.Score(document, [.. All, title]).Overlap.Predicted);
    }

    [Fact]
    public void Half_of_an_ignored_span_is_ignored_even_so()
    {
        // 27 of its 43 code points: 0.63.
        var half = Given.Found(Given.Harbor, "nobody was asked” about the", "Tom Hale");
        var document = s_harbor with
        {
            Quotes = [Given.Gold(Given.Harbor, "The quay is closed,", "Ana Ruiz")],
            Unattributed = [Given.Span(Given.Harbor, "nobody was asked” about the")],
        };

        Assert.Equal(0, Given.Score(document, [half]).Overlap.Predicted);
    }

    [Fact]
    public void Errors_are_listed_in_order()
    {
        var errors = Given.Score(s_harbor, [.. All.Skip(1), Given.Found("x", "", "x")]).Errors;

        Assert.Equal(
            ["extra friends", "missed The quay is closed,"],
            errors.Select(error => $"{error.Kind} {error.Text}")
        );
    }
}
