using SeedsSdk.Robustness.Fuzzing;
using SeedsSdk.Robustness.Inputs;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>The machine that runs a million inputs: it finds what is planted, shows it again, and makes it short.</summary>
public sealed class FuzzerTests
{
    private static readonly InputSource s_source = new(1, [PlantedBugs.Text]);

    private static FuzzResult Run(Stages stages, FuzzOptions options) =>
        new Fuzzer(s_source, [new Oracle([stages])], options).Run();

    [Fact]
    public void Thousands_of_inputs_hold()
    {
        var source = new InputSource(20230320, [.. ReportTexts.Paths.Select(ReportTexts.Read)]);
        var oracles = Stages.Both.Select(way => new Oracle([way])).ToList();

        var result = new Fuzzer(source, oracles, new FuzzOptions(1, 2000, 2)).Run();

        Assert.Empty(result.Failures);
        Assert.Equal(2000, result.Inputs);
    }

    [Fact]
    public void The_same_number_gives_the_same_text_and_another_one_another()
    {
        var texts = Enumerable.Range(0, 200).Select(i => s_source.Text(i)).ToList();

        Assert.Equal(texts, Enumerable.Range(0, 200).Select(i => new InputSource(1, [PlantedBugs.Text]).Text(i)));
        Assert.InRange(texts.Distinct(StringComparer.Ordinal).Count(), 190, 200);
        Assert.NotEqual(texts, Enumerable.Range(0, 200).Select(i => new InputSource(2, [PlantedBugs.Text]).Text(i)));
    }

    [Fact]
    public void A_planted_bug_is_found_once_counted_and_made_short()
    {
        var result = Run(PlantedBugs.AnException, new FuzzOptions(0, 100, 2));

        var failure = Assert.Single(result.Failures);
        Assert.Equal(ViolationKind.Exception, failure.Violation.Kind);
        Assert.Equal(["boats"], failure.Texts);
        Assert.InRange(failure.Times, 2, 200);
        Assert.Contains("boats", s_source.Text(failure.Number), StringComparison.Ordinal);
        Assert.Equal(100, result.Inputs);
    }

    [Fact]
    public void An_order_that_counts_is_found_and_made_short()
    {
        var result = Run(PlantedBugs.TheFirstDocumentCounts, new FuzzOptions(0, 1, 1));

        var failure = Assert.Single(result.Failures);
        Assert.Equal(ViolationKind.Order, failure.Violation.Kind);
        Assert.Equal(["", ""], failure.Texts);
    }

    [Fact]
    public void An_endless_loop_is_found_and_the_others_go_on()
    {
        using var end = new ManualResetEventSlim();
        var text = Stages.Report.Read("a.txt", s_source.Text(5)).Text;
        var endless = Stages.Report with
        {
            Extract = document =>
            {
                while (document.Text == text && !end.Wait(5))
                {
                    // Until the test is over.
                }

                return Stages.Report.Extract(document);
            },
        };
        try
        {
            var options = new FuzzOptions(0, 24, 2) { HangAfter = TimeSpan.FromSeconds(15) };
            var result = Run(endless, options);

            var failure = Assert.Single(result.Failures);
            Assert.Equal(ViolationKind.Hang, failure.Violation.Kind);
            Assert.Equal((5, 1), (failure.Number, failure.Times));
            Assert.Equal([s_source.Text(5)], failure.Texts);
            Assert.Equal(23, result.Inputs);
        }
        finally
        {
            end.Set();
        }
    }

    [Fact]
    public void A_time_limit_ends_the_run()
    {
        var options = new FuzzOptions(0, long.MaxValue / 2, 1) { TimeLimit = TimeSpan.FromMilliseconds(200) };
        var result = Run(Stages.Report, options);

        Assert.Empty(result.Failures);
        Assert.Equal(result.Inputs, result.Next);
    }

    [Fact]
    public void What_needs_two_paragraphs_keeps_two()
    {
        static bool Fails(string text) =>
            text.Contains("one", StringComparison.Ordinal) && text.Contains("five", StringComparison.Ordinal);

        Assert.Equal("onefive", new Minimizer(Fails).Minimize("A one b\n\ntwo three\n\nfour\n\nc five d\n\nsix"));
    }
}
