using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Reliability;

namespace SeedsSdk.Eval.Tests;

/// <summary>Whether confidence means something.</summary>
public sealed class ReliabilityTests
{
    private static IEnumerable<JudgedQuote> Quotes(string rule, int confidence, int right, int wrong) =>
        Enumerable
            .Repeat(new JudgedQuote(rule, confidence, true), right)
            .Concat(Enumerable.Repeat(new JudgedQuote(rule, confidence, false), wrong));

    private static readonly JudgedQuote[] s_judged =
    [
        .. Quotes("quote-then-cue", 96, right: 4, wrong: 1),
        .. Quotes("quote-then-cue", 90, right: 3, wrong: 1),
        .. Quotes("continuation", 70, right: 1, wrong: 0),
    ];

    [Fact]
    public void By_rule() =>
        Assert.Equal(
            [
                new ReliabilityRow("quote-then-cue", 9, 7, ((5 * 96) + (4 * 90)) / 9.0),
                new ReliabilityRow("continuation", 1, 1, 70),
            ],
            ReliabilityTable.ByRule(s_judged)
        );

    [Fact]
    public void By_confidence_the_surest_first() =>
        Assert.Equal(
            [("0.95 to 0.99", 5, 4), ("0.90 to 0.94", 4, 3), ("0.70 to 0.74", 1, 1)],
            ReliabilityTable.ByConfidence(s_judged).Select(row => (row.Name, row.Quotes, row.Right))
        );

    [Fact]
    public void Wrong_among_the_sure() => Assert.Equal((2, 9), ReliabilityTable.WrongAmongSure(s_judged));

    [Fact]
    public void Calibration_error()
    {
        // The bin from 0.9: 7 right for 5 × 0.96 + 4 × 0.90 = 8.4. The bin from 0.7: 1 right for 0.7. (1.4 + 0.3) / 10.
        Assert.Equal(0.17, ReliabilityTable.CalibrationError(s_judged), 12);
        Assert.Equal(0, ReliabilityTable.CalibrationError([]));
    }

    [Fact]
    public void Certain_ones_are_in_the_last_bin() =>
        // One bin: 2 right for 1.95.
        Assert.Equal(
            0.025,
            ReliabilityTable.CalibrationError([new JudgedQuote("a", 100, true), new JudgedQuote("a", 95, true)]),
            12
        );

    [Fact]
    public void Only_attributed_quotes_on_known_spans_are_judged()
    {
        const string Text = "“One way,” “Two ways,” “Three ways,” “Four ways,” “Five ways.”";
        var document = Given.Document(
            Text,
            Given.Gold(Text, "One way", "Ana Ruiz"),
            Given.Gold(Text, "Two ways", null),
            Given.Gold(Text, "Three ways", "Ana Ruiz") with
            {
                SpeakerUnknown = true,
            },
            Given.Gold(Text, "Four ways", "Ana Ruiz")
        );
        PredictedQuote By(string words, string? speaker) =>
            Given.Found(Text, words, speaker) with
            {
                Rule = "r",
                Confidence = 90,
            };

        var judged = JudgedQuote.All(
            Given.Gold(document),
            Given.Predicted(
                document.Id,
                By("One way", "Ruiz"),
                By("Two ways", "Ruiz"),
                By("Three ways", "Hale"),
                By("Four ways", null),
                By("Five ways", "Ruiz")
            ),
            strict: false
        );

        Assert.Equal([new JudgedQuote("r", 90, true), new JudgedQuote("r", 90, false)], judged);
    }
}
