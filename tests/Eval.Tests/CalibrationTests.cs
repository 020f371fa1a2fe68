using SeedsSdk.Eval.Reliability;

namespace SeedsSdk.Eval.Tests;

/// <summary>What confidence is suggested for a rule.</summary>
public sealed class CalibrationTests
{
    private static readonly RuleCell s_named = new("QuoteThenCue", "quote-then-cue", true, 97);
    private static readonly RuleCell s_other = new("QuoteThenCue", "quote-then-cue", false, 92);
    private static readonly RuleCell s_rest = new("Continuation", "continuation", null, 70);

    private static IEnumerable<JudgedQuote> Quotes(RuleCell cell, int right, int wrong) =>
        Enumerable
            .Repeat(new JudgedQuote(cell.Rule, cell.Current, true), right)
            .Concat(Enumerable.Repeat(new JudgedQuote(cell.Rule, cell.Current, false), wrong));

    [Fact]
    public void Few_quotes_are_drawn_toward_their_rule_and_that_toward_all()
    {
        JudgedQuote[] judged = [.. Quotes(s_named, 90, 10), .. Quotes(s_other, 0, 0), .. Quotes(s_rest, 0, 100)];

        var suggested = Calibration.Suggest(judged, [s_named, s_other, s_rest]);

        // All: 90/200 = 0.45. The rule: (90 + 4.5) / 110 = 0.859…; named: (90 + 8.59…) / 110 = 0.896; other: no quote of
        // its own, so the rule's; continuation: (0 + 4.5) / 110 = 0.041.
        Assert.Equal([90, 86, 4], suggested.Select(suggestion => suggestion.Suggested));
        Assert.Equal(
            [(100, 90), (0, 0), (100, 0)],
            suggested.Select(suggestion => (suggestion.Quotes, suggestion.Right))
        );
    }

    [Fact]
    public void Nothing_is_certain() =>
        Assert.Equal(99, Assert.Single(Calibration.Suggest([.. Quotes(s_rest, 1000, 0)], [s_rest])).Suggested);

    [Fact]
    public void The_table_as_code()
    {
        Suggestion Of(RuleCell cell, int suggested) => new(cell, 1, 1, 0, suggested);

        Assert.Equal(
            ["AttributionRule.QuoteThenCue => isNamed ? 96 : 88,", "AttributionRule.Continuation => 71,"],
            RuleTableCode.Lines([Of(s_named, 96), Of(s_other, 88), Of(s_rest, 71)])
        );
        Assert.Equal(["AttributionRule.QuoteThenCue => 90,"], RuleTableCode.Lines([Of(s_named, 90), Of(s_other, 90)]));
    }

    [Fact]
    public void Every_rule_that_gives_a_speaker_has_a_number()
    {
        Assert.Contains(RuleCell.All, cell => cell is { Rule: "quote-then-cue", IsNamed: not false });
        Assert.Contains(RuleCell.All, cell => cell.Rule == "continuation");
        Assert.DoesNotContain(RuleCell.All, cell => cell.Rule == "none");
        Assert.All(RuleCell.All, cell => Assert.InRange(cell.Current, 1, 100));
    }
}
