using SeedsSdk.Eval.Reliability;
using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Eval.Tests;

/// <summary>How much a piece of evidence weighs.</summary>
public sealed class CalibrationTests
{
    private static IEnumerable<JudgedQuote> Quotes(AttributionEvidence evidence, int right, int wrong) =>
        Enumerable
            .Range(0, right + wrong)
            .Select(i => new JudgedQuote("quote-then-cue", 50, i < right) { Evidence = evidence });

    private static int WeightOf(ConfidenceWeights fitted, AttributionEvidence evidence) =>
        Assert.Single(fitted.Weights, weight => weight.Evidence == evidence).Weight;

    [Fact]
    public void Evidence_of_what_is_right_weighs_for_it_and_of_what_is_wrong_against_it()
    {
        var fitted = ConfidenceTrainer.Fit([
            .. Quotes(AttributionEvidence.QuoteThenCue, 900, 100),
            .. Quotes(AttributionEvidence.Continuation, 300, 700),
        ]);

        // ln(900 / 100) = 2.197; ln(300 / 700) = -0.847; the penalty takes a little of it.
        Assert.InRange(fitted.Base + WeightOf(fitted, AttributionEvidence.QuoteThenCue), 2150, 2200);
        Assert.InRange(fitted.Base + WeightOf(fitted, AttributionEvidence.Continuation), -850, -830);
        Assert.Equal(0, WeightOf(fitted, AttributionEvidence.Relayed));
    }

    [Fact]
    public void What_was_always_right_is_not_certain_for_it() =>
        Assert.InRange(
            ConfidenceTrainer
                .Fit([.. Quotes(AttributionEvidence.IsLong, 50, 0), .. Quotes(AttributionEvidence.None, 50, 50)])
                .Weights.Max(weight => weight.Weight),
            1000,
            6000
        );

    [Fact]
    public void Without_a_quote_there_is_nothing_to_learn() =>
        Assert.Throws<ArgumentException>(() => ConfidenceTrainer.Fit([]));

    [Fact]
    public void The_weights_print_as_they_stand_in_the_source() =>
        Assert.Equal(
            ["    private const int Base = -12;", "        (AttributionEvidence.IsLong, 340),"],
            new ConfidenceWeights(-12, [(AttributionEvidence.IsLong, 340)]).Lines()
        );
}
