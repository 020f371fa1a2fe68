using System.Globalization;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>Numbers as tables show them: three digits that count, and a unit.</summary>
internal static class Numbers
{
    public static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Time(double nanoseconds) => Scaled(nanoseconds, 1000, ["ns", "µs", "ms", "s"]);

    public static string Bytes(double bytes) => Scaled(bytes, 1000, ["B", "KB", "MB", "GB"]);

    public static string Times(double ratio) => Digits(ratio) + " x";

    private static string Scaled(double value, double step, string[] units)
    {
        var unit = 0;
        while (value >= step && unit < units.Length - 1)
        {
            value /= step;
            unit++;
        }

        return $"{Digits(value)} {units[unit]}";
    }

    private static string Digits(double value) =>
        value.ToString(
            value >= 99.95 || value == 0 ? "N0"
                : value >= 9.995 ? "0.0"
                : "0.00",
            CultureInfo.InvariantCulture
        );
}
