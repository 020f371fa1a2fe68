namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>Whole invented reports against what is right by hand. What was right once stays right.</summary>
public sealed class ReportsTests
{
    public static TheoryData<string> Stems => [.. InventedReports.Stems];

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_report_is_as_right_as_recorded(string stem)
    {
        if (ExpectedScores.IsRecording)
        {
            return;
        }

        var (score, errors) = ReportComparer.Compare(InventedReports.Corpus, stem, InventedReports.TruthOf(stem));
        var recorded = ExpectedScores.Read()[stem];
        if (score == recorded)
        {
            return;
        }

        var advice =
            score.IsBelow(recorded) ? "has become worse"
            : score.Quotes == recorded.Quotes ? "is better than recorded: raise the number (tests/accept-reports)"
            : "has other quotes than recorded (tests/accept-reports)";
        Assert.Fail($"{stem} {advice}\nrecorded {recorded}\nis       {score}\n  " + string.Join("\n  ", errors));
    }

    [Fact]
    public void Every_report_has_its_truth_and_its_recorded_score()
    {
        if (ExpectedScores.IsRecording)
        {
            ExpectedScores.Write(
                InventedReports.Stems.Select(stem =>
                    KeyValuePair.Create(
                        stem,
                        ReportComparer.Compare(InventedReports.Corpus, stem, InventedReports.TruthOf(stem)).Score
                    )
                )
            );
        }

        Assert.Equal(InventedReports.Stems, ExpectedScores.Read().Keys);
        Assert.All(InventedReports.Stems, stem => Assert.NotEmpty(InventedReports.TruthOf(stem).Quotes));
    }

    [Fact]
    public void Every_quote_stands_at_its_span() =>
        Assert.All(
            InventedReports.Corpus.Reports,
            report =>
                Assert.All(
                    report.Quotes,
                    quote =>
                    {
                        Assert.InRange(quote.Span.Start, 1, report.Text.Length);
                        Assert.InRange(quote.Span.End, quote.Span.Start + 1, report.Text.Length);
                        Assert.Contains(report.Text[quote.Span.Start - 1], "\"“”„«'‘`");
                    }
                )
        );
}
