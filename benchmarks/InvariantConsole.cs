using System.Globalization;

namespace SeedsSdk.Benchmarks;

/// <summary>Lines with figures, the same in every culture.</summary>
internal static class InvariantConsole
{
    public static void WriteLine(FormattableString line) =>
        Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
