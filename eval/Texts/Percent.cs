using System.Globalization;

namespace SeedsSdk.Eval.Texts;

/// <summary>Numbers as they are printed: rounded from their exact binary value, halves to the even digit.</summary>
internal static class Percent
{
    /// <param name="value">A number of at most three digits before its point.</param>
    /// <param name="digits">Digits behind the point.</param>
    public static decimal Round(double value, int digits) =>
        // The cast of double to decimal keeps fifteen digits only, which can turn a near half into a half.
        decimal.Round(
            decimal.Parse(value.ToString("F25", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            digits,
            MidpointRounding.ToEven
        );

    /// <summary>Always with two digits behind the point.</summary>
    public static string Text(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with two digits behind the point; a dash where there is nothing to share.</summary>
    public static string Share(int part, int whole) => whole == 0 ? "–" : Text(Round(100.0 * part / whole, 2));
}
