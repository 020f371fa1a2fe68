using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Tests;

/// <summary>Which predictions are the same span as a gold quote.</summary>
public sealed class SpanTests
{
    private const string Letters = "abcdefghij klmnop";

    private static QuoteScore Overlap(string gold, params PredictedQuote[] found) =>
        Given.Score(Given.Document(Letters, Given.Gold(Letters, gold, "Ana Ruiz")), found).Overlap;

    [Theory]
    [InlineData("abcdefgh", 1)] // 8 of 10: the border itself
    [InlineData("abcdefg", 0)] // 7 of 10
    [InlineData("abcdefghij", 1)]
    [InlineData("abcdefghij kl", 0)] // 10 of 13
    public void Spans_are_one_from_four_fifths_in_common(string found, int matched) =>
        Assert.Equal(matched, Overlap("abcdefghij", Given.Found(Letters, found, "Ana Ruiz")).Matched);

    [Fact]
    public void Marks_and_full_stops_at_the_ends_do_not_count()
    {
        const string Text = "He said: “Go.” Then he went.";
        var score = Given.Score(Given.Document(Text, Given.Gold(Text, "Go", "He")), [Given.Found(Text, "“Go.”", "He")]);

        Assert.Equal((1, 1), (score.Exact.Matched, score.Overlap.Matched));
    }

    [Fact]
    public void Exact_is_blind_to_kinds_of_marks_dashes_spaces_and_case()
    {
        const string Text = "“It’s over — now,” she said.";
        var found = new PredictedQuote("IT'S  OVER - NOW", null, null, "she", null);

        Assert.Equal(
            1,
            Given.Score(Given.Document(Text, Given.Gold(Text, "It’s over — now", "she")), [found]).Exact.Matched
        );
    }

    [Fact]
    public void Words_without_offsets_are_looked_for_and_those_that_stand_twice_fit_both()
    {
        const string Text = "“Never,” said Ana Ruiz. “Never,” said Tom Hale.";
        var second = Given.Gold(Text, "Never", "Tom Hale") with { Start = 25, End = 30 };
        var document = Given.Document(Text, Given.Gold(Text, "Never", "Ana Ruiz"), second);
        var found = new PredictedQuote("never", null, null, "Ana Ruiz", null);

        var score = Given.Score(document, [found, found with { Speaker = "Tom Hale" }]);

        Assert.Equal("Never", Text[25..30]);
        Assert.Equal((2, 2), (score.Overlap.Matched, score.Overlap.JointRight));
    }

    [Fact]
    public void Of_equal_words_the_nearest_are_taken()
    {
        const string Text = "“Never,” said Ana Ruiz. “Never,” said Tom Hale.";
        var document = Given.Document(Text, Given.Gold(Text, "Never", "Tom Hale") with { Start = 25, End = 30 });

        var score = Given.Score(
            document,
            [Given.Found(Text, "Never", "Ana Ruiz"), new PredictedQuote("Never", 25, 30, "Tom Hale", null)]
        );

        Assert.Equal((1, 1), (score.Exact.JointRight, score.Overlap.JointRight));
        Assert.Equal((2, 2), (score.Exact.Predicted, score.Overlap.Predicted));
    }

    [Fact]
    public void A_gold_quote_is_matched_once()
    {
        var found = Given.Found(Letters, "abcdefghij", "Ana Ruiz");
        var score = Overlap("abcdefghij", found, found);

        Assert.Equal((1, 2, 1), (score.Gold, score.Predicted, score.Matched));
        Assert.Equal(new Figures(50m, 100m, 66.67m), score.Span);
    }

    [Fact]
    public void Offsets_that_do_not_fit_their_words_are_not_believed()
    {
        var found = new PredictedQuote("abcdefghij", 7, 17, "Ana Ruiz", null);

        Assert.Equal(1, Overlap("abcdefghij", found).Matched);
    }

    [Fact]
    public void Words_that_are_nowhere_are_compared_as_words()
    {
        const string Text = "“one two three four five” was all.";
        var document = Given.Document(Text, Given.Gold(Text, "one two three four five", "Ana Ruiz"));
        PredictedQuote Found(string words) => new(words, null, null, "Ana Ruiz", null);

        Assert.Equal(1, Given.Score(document, [Found("one two [x] four five three")]).Overlap.Matched); // 5 of 6
        Assert.Equal(0, Given.Score(document, [Found("one two [x] four five")]).Overlap.Matched); // 4 of 6
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string Text = "🚢🚢 “Cast off,” said Ana Ruiz.";
        var gold = new GoldQuote("Cast off,", 4, 13, "direct", "Ana Ruiz", null, null, false, null, null);
        var shifted = gold with { Text = null, Start = 6, End = 15 };

        Assert.Equal(
            1,
            Given
                .Score(Given.Document(Text, gold), [new PredictedQuote("Cast off", 4, 12, "Ana Ruiz", null)])
                .Overlap.Matched
        );
        // Counted in UTF-16 units the span begins two letters late: 6 of 8.
        Assert.Equal(
            0,
            Given
                .Score(Given.Document(Text, shifted), [new PredictedQuote("Cast off", 4, 12, "Ana Ruiz", null)])
                .Overlap.Matched
        );
    }
}
