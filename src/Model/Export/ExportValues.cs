using System.Globalization;

namespace SeedsSdk.Export;

/// <summary>How tables write values, without a culture.</summary>
internal static class ExportValues
{
    /// <summary>A number as people write it, a day in ISO 8601; nothing where there is none.</summary>
    public static string Text(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            DateOnly date => Display.Iso(date),
            IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("No table has values of this type.", nameof(value)),
        };
}
