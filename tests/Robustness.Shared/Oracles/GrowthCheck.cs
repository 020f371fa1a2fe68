namespace SeedsSdk.Robustness.Oracles;

/// <summary>
/// Whether cost grows with the text and not with its square. A short text does not show it, so it is repeated: four times
/// the length may take somewhat more than four times as long, and sixteen times is a square.
/// </summary>
internal static class GrowthCheck
{
    private const int Small = 24 * 1024;
    private const int Times = 4;
    private const double LargestRatio = 9;
    private const int Tries = 4;

    public static void Hold(Stages stages, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var part = text + "\n\n";
        var (small, large) = (Repeat(part, Small), Repeat(part, Small * Times));
        var ratio = double.MaxValue;
        for (var i = 0; i < Tries && ratio > LargestRatio; i++)
        {
            ratio = Math.Min(ratio, Milliseconds(stages, large) / Milliseconds(stages, small));
        }

        Require.That(
            ratio <= LargestRatio,
            ViolationKind.Slow,
            () => $"{ratio:0.0} times as long for {Times} times the text",
            "a text that grows"
        );
    }

    private static string Repeat(string part, int length)
    {
        var text = new System.Text.StringBuilder(length + part.Length);
        while (text.Length < length)
        {
            text.Append(part);
        }

        return text.ToString();
    }

    private static double Milliseconds(Stages stages, string text) =>
        Math.Max(0.5, stages.Time(text, out _).TotalMilliseconds);
}
