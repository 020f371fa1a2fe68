using System.Diagnostics;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Robustness.Oracles;

/// <summary>
/// How long a text may take, by its length and by what this machine needs for ordinary texts. What takes longer is tried
/// again: noise makes a run longer, never shorter, so the shortest of some runs is judged.
/// </summary>
internal sealed class TimeBudget
{
    /// <summary>How many times as long as an ordinary text of its length.</summary>
    private const double Factor = 25;

    /// <summary>For what does not grow with the text, and for the grain of the clock.</summary>
    private static readonly TimeSpan s_always = TimeSpan.FromMilliseconds(40);

    private const int Tries = 3;

    private readonly double _ticksPerCharacter;

    private TimeBudget(double ticksPerCharacter) => _ticksPerCharacter = ticksPerCharacter;

    /// <summary>What an ordinary text costs here, in nanoseconds a character.</summary>
    public double NanosecondsPerCharacter => _ticksPerCharacter * 1e9 / Stopwatch.Frequency;

    /// <summary>Measures this machine with ordinary texts: the median of their costs, after one run to warm up.</summary>
    public static TimeBudget Calibrate(Stages stages, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            stages.Facts(text);
        }

        var costs = texts
            .Where(text => text.Length > 0)
            .Select(text => Ticks(() => stages.Facts(text)) / (double)text.Length)
            .Order()
            .ToList();
        return new TimeBudget(costs[costs.Count / 2]);
    }

    public TimeSpan For(int length) =>
        s_always + TimeSpan.FromSeconds(length * _ticksPerCharacter * Factor / Stopwatch.Frequency);

    /// <summary>The facts of a text.</summary>
    /// <exception cref="ViolationException">It took longer than it may, several times.</exception>
    public DocumentFacts Timed(Stages stages, string text)
    {
        DocumentFacts? facts = null;
        var budget = For(text.Length);
        var shortest = TimeSpan.MaxValue;
        for (var i = 0; i <= Tries; i++)
        {
            var took = TimeSpan.FromSeconds(Ticks(() => facts = stages.Facts(text)) / (double)Stopwatch.Frequency);
            shortest = took < shortest ? took : shortest;
            if (shortest <= budget)
            {
                return facts!;
            }
        }

        throw new ViolationException(
            new Violation(
                ViolationKind.Slow,
                "one text",
                $"{shortest.TotalMilliseconds:0} ms for {text.Length} characters, at most {budget.TotalMilliseconds:0} ms are allowed"
            )
        );
    }

    private static long Ticks(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetTimestamp() - start;
    }
}
