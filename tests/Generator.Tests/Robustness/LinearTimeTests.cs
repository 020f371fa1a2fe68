using System.Diagnostics;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>Twice the text takes about twice the time, not four times.</summary>
[Collection(nameof(LinearTimeTests))]
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public sealed class LinearTimeTests
{
    private const int Small = 256 * 1024;
    private const double LargestRatio = 3;
    private const int Tries = 3;

    private const string Head = "Pilots Return To Work\n\nMarch 20, 2023\n\n";

    private const string Prose =
        "Tor Haug, the head of the Northern Pilots' Union, said[1] on March 12 that the port was \"a grave for boats.\" "
        + "The statement adds that nobody in the ministry had asked the pilots. Nadia Berrada replied on Telegram: "
        + "\"The port is open, and it will stay open.\" Some of the elders of the coast welcomed her words.\n\n";

    private const string Plain =
        "The boats of the coast went out in the morning, and the men at the quay waited for the tide.[7] "
        + "On March 12, the Northern Pilots' Union met in the old hall. Nobody spoke for long.\n\n";

    public static TheoryData<string, string> Units =>
        new()
        {
            { "prose in paragraphs", Plain },
            { "prose on one line", Plain.Replace('\n', ' ') },
            { "one sentence", "and the boats of the coast went out to the sea " },
            { "headings", "A Heading Of Its Own\n\nThe boats went out to the sea.\n\n" },
        };

    public static TheoryData<string, string> QuotationUnits =>
        new()
        {
            { "prose in paragraphs", Prose },
            { "prose on one line", Prose.Replace('\n', ' ') },
            { "quotations", "He called it \"shut,\" \"empty\" and \"lost.\"\n" },
            { "quotations on one line", "\"shut\" and \"empty\", " },
        };

    public static TheoryData<string, string> NameUnits =>
        new() { { "names of their own", "On Monday, the elders met NAME at the quay.\n\n" } };

    [Theory]
    [MemberData(nameof(Units))]
    public void Twice_the_text_takes_about_twice_the_time(string name, string unit) => IsLinear(name, unit);

    [Theory]
    [MemberData(nameof(QuotationUnits))]
    public void Twice_the_quotations_take_about_twice_the_time(string name, string unit) => IsLinear(name, unit);

    [Theory]
    [MemberData(nameof(NameUnits))]
    public void Twice_the_names_take_about_twice_the_time(string name, string unit) => IsLinear(name, unit);

    private static void IsLinear(string name, string unit)
    {
        var (small, large) = (Text(unit, Small), Text(unit, 2 * Small));
        Measure(small);

        // Noise makes a run longer, never shorter: the best ratio of some tries is the truest.
        var ratio = Enumerable
            .Range(0, Tries)
            .Select(_ => Measure(large) / Measure(small))
            .TakeUntil(r => r <= LargestRatio)
            .Min();

        Assert.True(ratio <= LargestRatio, $"{name}: {ratio:0.0} times as long for twice the text");
    }

    private static string Text(string unit, int length)
    {
        var text = new System.Text.StringBuilder(Head, length + unit.Length + Head.Length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(unit.Replace("NAME", Name(i), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <summary>A name that no other number has.</summary>
    private static string Name(int i)
    {
        var letters = new string([
            .. Enumerable.Range(0, 4).Select(k => (char)('a' + (i / (int)Math.Pow(26, k) % 26))),
        ]);
        return $"K{letters} B{letters}";
    }

    private static double Measure(string text)
    {
        var watch = Stopwatch.StartNew();
        Checks.Extract(text);
        return watch.Elapsed.TotalMilliseconds;
    }
}
