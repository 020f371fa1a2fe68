using System.Globalization;
using SeedsSdk.Robustness.Fuzzing;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Fuzz;

/// <summary>What a run prints at its end: each fault with what shows it again, and the numbers.</summary>
internal static class Summary
{
    public static void Write(TextWriter output, FuzzResult result, FuzzOptions options, int seed, TimeBudget budget)
    {
        var invariant = CultureInfo.InvariantCulture;
        foreach (var failure in result.Failures)
        {
            output.WriteLine(string.Create(invariant, $"{failure.Violation.Kind}, {failure.Violation.Where}"));
            output.WriteLine(string.Create(invariant, $"  {failure.Violation.Message}"));
            output.WriteLine(
                string.Create(
                    invariant,
                    $"  {failure.Times} times; first: --seed {seed} --first {failure.Number} --inputs 1"
                )
            );
            foreach (var text in failure.Texts)
            {
                output.WriteLine($"  minimised: {Literal(text)}");
            }

            output.WriteLine();
        }

        var seconds = Math.Max(result.Elapsed.TotalSeconds, 0.001);
        output.WriteLine(
            string.Create(
                invariant,
                $"{result.Inputs} inputs, {result.Characters / 1e6:0.0} million characters in {seconds:0.0} s: {result.Inputs / seconds:0} inputs/s"
            )
        );
        output.WriteLine(
            string.Create(invariant, $"an ordinary text costs {budget.NanosecondsPerCharacter:0} ns a character here")
        );
        if (result.Next < options.First + options.Inputs)
        {
            var left = options.First + options.Inputs - result.Next;
            output.WriteLine(
                string.Create(invariant, $"not done: --seed {seed} --first {result.Next} --inputs {left}")
            );
        }

        output.WriteLine(string.Create(invariant, $"{result.Failures.Count} faults"));
    }

    /// <summary>As a string literal of C#, to be copied into a test.</summary>
    private static string Literal(string text)
    {
        var literal = new System.Text.StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                '"' or '\\' => literal.Append('\\').Append(c),
                < ' ' or > '~' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }
}
