using SeedsSdk.Generator.Extraction;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>An oracle that finds nothing may be blind. This one is shown faults.</summary>
public sealed class OracleTests
{
    private static readonly Dictionary<string, (Func<Stages> Stages, ViolationKind Kind)> s_bugs = new(
        StringComparer.Ordinal
    )
    {
        ["a span is off by one"] = (() => PlantedBugs.SpanOffByOne, ViolationKind.Span),
        ["a span is too short"] = (() => PlantedBugs.SpanTooShort, ViolationKind.Span),
        ["a span ends behind the text"] = (() => PlantedBugs.SpanBehindTheText, ViolationKind.Span),
        ["quotes are out of order"] = (() => PlantedBugs.QuotesOutOfOrder, ViolationKind.Span),
        ["no such speaker"] = (() => PlantedBugs.NoSuchSpeaker, ViolationKind.Reference),
        ["no such statement"] = (() => PlantedBugs.NoSuchStatement, ViolationKind.Reference),
        ["no such marker"] = (() => PlantedBugs.NoSuchMarker, ViolationKind.Reference),
        ["an actor without a name"] = (() => PlantedBugs.NoName, ViolationKind.Reference),
        ["paragraphs are out of order"] = (() => PlantedBugs.ParagraphsOutOfOrder, ViolationKind.Layout),
        ["a marker has another number"] = (() => PlantedBugs.WrongNumberOfAMarker, ViolationKind.Layout),
        ["a page has another text"] = (() => PlantedBugs.OtherTextInThePage, ViolationKind.Pages),
        ["a page has other words"] = (() => PlantedBugs.OtherWordsInThePage, ViolationKind.Pages),
        ["a page has other speakers"] = (() => PlantedBugs.OtherSpeakersInThePage, ViolationKind.Pages),
        ["other facts every second time"] = (() => PlantedBugs.AnotherOrderEverySecondTime, ViolationKind.SameBytes),
        ["other pages every second time"] = (() => PlantedBugs.AnotherIdEverySecondTime, ViolationKind.SameBytes),
        ["line ends count"] = (() => PlantedBugs.LineEndsCount, ViolationKind.SameBytes),
        ["an exception"] = (() => PlantedBugs.AnException, ViolationKind.Exception),
    };

    public static TheoryData<string> Bugs => [.. s_bugs.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Bugs))]
    public void A_planted_bug_is_found(string bug)
    {
        var (stages, kind) = s_bugs[bug];
        Assert.Equal(kind, new Oracle([stages()]).Check(PlantedBugs.Text)?.Kind);
    }

    [Fact]
    public void A_bug_in_the_second_way_is_found_too() =>
        Assert.StartsWith(
            "plain text: ",
            new Oracle([Stages.Report, PlantedBugs.AnException with { Name = "plain text" }])
                .Check(PlantedBugs.Text)
                ?.Where,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_order_that_counts_is_found() =>
        Assert.Equal(
            ViolationKind.Order,
            new Oracle([PlantedBugs.TheFirstDocumentCounts])
                .CheckCorpus([PlantedBugs.Text, "Another Title\n\nTor Haug said: \"No.\"\n"])
                ?.Kind
        );

    [Fact]
    public void Without_a_planted_bug_all_holds()
    {
        var oracle = new Oracle(Stages.Both, new TimeBudget(1));

        Assert.Null(oracle.Check(PlantedBugs.Text));
        Assert.Null(oracle.CheckCorpus([PlantedBugs.Text, PlantedBugs.Text]));
        Assert.NotEmpty(Stages.Report.Facts(PlantedBugs.Text).Quotes);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, ViolationKind.Slow)]
    public void Time_that_grows_with_a_power_of_the_text_is_found(double power, object? found)
    {
        var stages = Taking(document => Math.Pow(document.Length, power) / 1e6);
        Assert.Equal(found, new Oracle([stages]).CheckGrowth(PlantedBugs.Text)?.Kind);
    }

    [Fact]
    public void A_text_that_takes_too_long_is_found()
    {
        var text = PlantedBugs.Text;
        var budget = TimeBudget.Calibrate(Taking(ordinary => 1e-6 * ordinary.Length), [text, text]);

        Assert.Null(new Oracle([Taking(_ => 1e-5 * text.Length)], budget).Check(text));
        Assert.Equal(ViolationKind.Slow, new Oracle([Taking(_ => 1e-3 * text.Length)], budget).Check(text)?.Kind);
    }

    [Fact]
    public void A_text_that_takes_long_only_once_is_forgiven()
    {
        var calls = 0;
        var stages = Taking(_ => calls++ == 0 ? 100 : 0);
        Assert.Null(new Oracle([stages], new TimeBudget(1e-6)).Check(PlantedBugs.Text));
    }

    /// <summary>Extraction that takes so many seconds of a clock that only it moves.</summary>
    private static Stages Taking(Func<string, double> seconds)
    {
        var clock = new Clock();
        return Stages.Report with
        {
            Clock = clock,
            Extract = document =>
            {
                clock.Advance(seconds(document.Text));
                return DocumentExtractor.Extract(document);
            },
        };
    }

    private sealed class Clock : TimeProvider
    {
        private double _seconds;

        public void Advance(double seconds) => _seconds += seconds;

        public override long TimestampFrequency => 1_000_000_000;

        public override long GetTimestamp() => (long)(_seconds * TimestampFrequency);
    }
}
