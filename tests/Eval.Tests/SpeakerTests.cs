using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Tests;

/// <summary>When a predicted speaker is the right one.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ana Ruiz", "ruiz")]
    [InlineData("Ana Ruiz, spokeswoman for the Harbor Union", "ruiz")]
    [InlineData("Ana Ruiz (left)", "ruiz")]
    [InlineData("Ana Ruiz who leads the Union", "ruiz")]
    [InlineData("the spokesman for the Harbor Union", "spokesman")]
    [InlineData("the Harbor Union", "union")]
    [InlineData("A Harbor Union", "union")]
    [InlineData("Ana’s brother Tom", "tom")]
    [InlineData("the Harbor Union’s lawyer", "lawyer")]
    [InlineData("people close to him", "people")]
    [InlineData("harbor pilots", "pilots")]
    [InlineData("José Núñez", "núñez")]
    [InlineData("Tom “Red” Hale", "hale")]
    [InlineData("'Ali", "ali")]
    [InlineData("U.N.", "un")]
    [InlineData("he", "he")]
    [InlineData(", who knows", "knows")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void The_head_of_a_phrase(string? phrase, string head) => Assert.Equal(head, SpeakerNames.Head(phrase));

    [Theory]
    [InlineData("The Harbor Union’s", "harbor union")]
    [InlineData("his the mate", "mate")]
    [InlineData("the", "the")]
    [InlineData("“Ana  Ruiz”,", "ana ruiz")]
    [InlineData("U.N. (Geneva)", "un geneva")]
    public void The_whole_phrase(string phrase, string whole) => Assert.Equal(whole, SpeakerNames.Whole(phrase));

    private static QuoteScore Score(GoldQuote gold, string? speaker, string? mention = null, bool strict = false) =>
        Given
            .Score(
                Given.Document(Given.Harbor, gold),
                [Given.Found(Given.Harbor, "The quay is closed,", speaker, mention)],
                strict: strict
            )
            .Overlap;

    private static GoldQuote By(string? speaker) => Given.Gold(Given.Harbor, "The quay is closed,", speaker);

    [Fact]
    public void A_head_name_is_enough_and_the_whole_name_is_better()
    {
        var score = Score(By("Ana Ruiz"), "Ms. Ruiz");

        Assert.Equal((1, 1, 0), (score.SpeakersJudged, score.SpeakersRight, score.SpeakersExact));
        Assert.Equal((100m, 0m), (score.Joint.F1, score.JointByWholeName.F1));
    }

    [Fact]
    public void The_words_in_the_text_are_as_good_as_the_name()
    {
        Assert.Equal(1, Score(By("she"), "Ana Ruiz", "She").SpeakersExact);
        Assert.Equal(0, Score(By("she"), "Ana Ruiz").SpeakersRight);
    }

    [Fact]
    public void Alternatives_count_unless_it_is_strict()
    {
        var gold = By("Harbor Union") with { SpeakerAlt = ["the statement"] };

        Assert.Equal(1, Score(gold, "statement").SpeakersRight);
        Assert.Equal(0, Score(gold, "statement", strict: true).SpeakersRight);
    }

    [Fact]
    public void Nobody_is_right_only_where_nobody_is_known()
    {
        Assert.Equal((0, 1), (Score(By(null), null).SpeakersJudged, Score(By(null), null).JointRight));
        Assert.Equal((0, 0), (Score(By(null), "Ana Ruiz").SpeakersJudged, Score(By(null), "Ana Ruiz").JointRight));
        Assert.Equal((1, 0), (Score(By("Ana Ruiz"), null).SpeakersJudged, Score(By("Ana Ruiz"), null).JointRight));
    }

    [Fact]
    public void An_open_speaker_is_not_judged()
    {
        var score = Score(By("Ana Ruiz") with { SpeakerUnknown = true }, "Tom Hale");

        Assert.Equal((0, 1), (score.SpeakersJudged, score.JointRight));
        Assert.Null(score.SpeakerByHead);
    }
}
