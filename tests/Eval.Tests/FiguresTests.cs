using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Tests;

/// <summary>The arithmetic of the tables.</summary>
public sealed class FiguresTests
{
    [Fact]
    public void Precision_recall_and_F1()
    {
        // 3/5, 3/4, 2 × 0.6 × 0.75 / 1.35
        Assert.Equal(new Figures(60m, 75m, 66.67m), Figures.Of(right: 3, predicted: 5, gold: 4));
        Assert.Equal(new Figures(0m, 0m, 0m), Figures.Of(0, 0, 0));
        Assert.Equal(new Figures(0m, 0m, 0m), Figures.Of(0, 5, 4));
    }

    [Theory]
    [InlineData(78.125, "78.12")] // exact halves go to the even digit
    [InlineData(78.375, "78.38")]
    [InlineData(2.675, "2.67")] // in binary below the half
    [InlineData(1.005, "1.00")]
    [InlineData(100, "100.00")]
    public void Numbers_are_rounded_from_their_exact_value(double value, string text) =>
        Assert.Equal(text, Percent.Text(Percent.Round(value, 2)));

    [Fact]
    public void A_share_of_nothing_is_a_dash() =>
        Assert.Equal(("–", "33.33"), (Percent.Share(0, 0), Percent.Share(1, 3)));

    [Fact]
    public void Speakers_are_judged_on_matched_quotes_only()
    {
        // Two of three quotes found, one speaker right; one more span found: P 1/3, R 1/3.
        const string Text = "“One way,” said Ana Ruiz. “Two ways,” said Tom Hale. “Three ways,” said Eva Lind. “Four.”";
        var document = Given.Document(
            Text,
            Given.Gold(Text, "One way", "Ana Ruiz"),
            Given.Gold(Text, "Two ways", "Tom Hale"),
            Given.Gold(Text, "Three ways", "Eva Lind")
        );

        var score = Given
            .Score(
                document,
                [
                    Given.Found(Text, "One way", "Ruiz"),
                    Given.Found(Text, "Two ways", "Ana Ruiz"),
                    Given.Found(Text, "Four", null),
                ]
            )
            .Overlap;

        Assert.Equal(new Figures(66.67m, 66.67m, 66.67m), score.Span);
        Assert.Equal(50m, score.SpeakerByHead);
        Assert.Equal(0m, score.SpeakerByWholeName);
        Assert.Equal(new Figures(33.33m, 33.33m, 33.33m), score.Joint);
    }
}
