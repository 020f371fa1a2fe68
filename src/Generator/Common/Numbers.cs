using System.Globalization;

namespace SeedsSdk.Generator.Common;

/// <summary>Numbers in messages and in output: never in the culture of whoever compiles.</summary>
internal static class Numbers
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
