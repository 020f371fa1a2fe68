using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Robustness.Oracles;

/// <summary>
/// How long a text may take, by its length and by what this machine needs for ordinary texts. What takes longer is tried
/// again: noise makes a run longer, never shorter, so the shortest of some runs is judged.
/// </summary>
/// <param name="perCharacter">What an ordinary text costs here, in seconds a character.</param>
internal sealed class TimeBudget(double perCharacter)
{
    /// <summary>How many times as long as an ordinary text of its length.</summary>
    private const double Factor = 25;

    /// <summary>For what does not grow with the text, and for the grain of the clock.</summary>
    private static readonly TimeSpan s_always = TimeSpan.FromMilliseconds(40);

    private const int Tries = 3;
    private const int Passes = 5;

    /// <summary>What an ordinary text costs here, in nanoseconds a character.</summary>
    public double NanosecondsPerCharacter => perCharacter * 1e9;

    /// <summary>
    /// Measures this machine with ordinary texts: the median of their costs, in the fastest of some passes. The first ones
    /// also pay for the compiler of the run time.
    /// </summary>
    public static TimeBudget Calibrate(Stages stages, IReadOnlyList<string> texts) =>
        new(Enumerable.Range(0, Passes).Min(_ => MedianCost(stages, texts)));

    private static double MedianCost(Stages stages, IReadOnlyList<string> texts)
    {
        var costs = texts.Select(text => stages.Time(text, out var _).TotalSeconds / text.Length).Order().ToList();
        return costs[costs.Count / 2];
    }

    public TimeSpan For(int length) => s_always + TimeSpan.FromSeconds(length * perCharacter * Factor);

    /// <summary>The facts of a text.</summary>
    /// <exception cref="ViolationException">It took longer than it may, and again when it was tried again.</exception>
    public DocumentFacts Timed(Stages stages, string text)
    {
        var budget = For(text.Length);
        var shortest = TimeSpan.MaxValue;
        for (var i = 0; i <= Tries; i++)
        {
            var took = stages.Time(text, out var facts);
            if (took <= budget)
            {
                return facts;
            }

            shortest = took < shortest ? took : shortest;
        }

        throw new ViolationException(
            new Violation(
                ViolationKind.Slow,
                "one text",
                $"{shortest.TotalMilliseconds:0} ms for {text.Length} characters, at most {budget.TotalMilliseconds:0} ms are allowed"
            )
        );
    }
}
