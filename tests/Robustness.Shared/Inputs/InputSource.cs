namespace SeedsSdk.Robustness.Inputs;

/// <summary>
/// Gives the text of every number: a stretch of a report or of invented prose, spoilt. The same seed and number give the
/// same text, so a failure is shown again by its number alone.
/// </summary>
/// <param name="seed">Another seed, other texts.</param>
/// <param name="reports">Texts to spoil.</param>
internal sealed class InputSource(int seed, IReadOnlyList<string> reports)
{
    private const int ShortestStretch = 60;
    private const int LongestStretch = 1500;

    public string Text(long number)
    {
        var state = Mix(unchecked(((ulong)(uint)seed << 40) ^ (ulong)number));

        // A fixed seed: the same text in every run.
        var random = new Random((int)(state >> 33));
        var original = Original(random);
        var text = new Mutator((int)(state & int.MaxValue)).Mutate(original);

        // A file cannot hold half a surrogate pair, but the escapes of JSON can.
        return random.Next(8) == 0 ? text : Mutator.Decoded(text);
    }

    private string Original(Random random)
    {
        if (reports.Count == 0 || random.Next(6) == 0)
        {
            var prose = new InventedProse(random.Next());
            return random.Next(2) == 0 ? prose.Report(Length(random)) : prose.Text(Length(random));
        }

        var report = reports[random.Next(reports.Count)];
        var length = Math.Min(report.Length, Length(random));
        return report.Substring(random.Next(report.Length - length + 1), length);
    }

    /// <summary>Most stretches are short: many small texts find more in the same time than few long ones.</summary>
    private static int Length(Random random)
    {
        var share = random.NextDouble();
        return ShortestStretch + (int)(share * share * share * (LongestStretch - ShortestStretch));
    }

    /// <summary>Neighbouring numbers must not give similar texts (the finaliser of SplitMix64).</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
