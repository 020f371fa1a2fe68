using System.Runtime.CompilerServices;

namespace SeedsSdk.Robustness.Oracles;

/// <summary>Throws a violation where something does not hold.</summary>
internal static class Require
{
    /// <param name="where">The condition as written: the same fault in two texts has the same.</param>
    public static void That(
        bool holds,
        ViolationKind kind,
        Func<string> message,
        [CallerArgumentExpression(nameof(holds))] string where = ""
    )
    {
        if (!holds)
        {
            throw new ViolationException(new Violation(kind, where, message()));
        }
    }

    /// <summary>Two texts are the same, character by character.</summary>
    public static void Same(string expected, string actual, ViolationKind kind, string where)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return;
        }

        var at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at])
        {
            at++;
        }

        throw new ViolationException(
            new Violation(kind, where, $"at {at}: expected …{Around(expected, at)}…, found …{Around(actual, at)}…")
        );
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - 20);
        return text.Substring(start, Math.Min(60, text.Length - start)).Replace('\n', '⏎');
    }
}
