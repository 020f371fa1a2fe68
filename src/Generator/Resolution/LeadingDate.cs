using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>The date that a file name begins with: <c>2024-01-29-</c>, <c>20240129_</c>.</summary>
internal static class LeadingDate
{
    /// <returns>The date's eight digits, null when there is none, and what follows it.</returns>
    public static (string? Digits, string Remainder) Split(string stem)
    {
        var digits = "";
        var end = 0;
        while (end < stem.Length && (IsDigit(stem[end]) || (IsSeparator(stem[end]) && digits.Length is 4 or 6)))
        {
            digits += IsDigit(stem[end]) ? stem[end].ToString() : "";
            end++;
        }

        if (digits.Length != 8 || !CalendarDate.IsValid(Part(digits, 0, 4), Part(digits, 4, 2), Part(digits, 6, 2)))
        {
            return (null, stem);
        }

        while (end < stem.Length && IsSeparator(stem[end]))
        {
            end++;
        }

        return (digits, stem.Substring(end));
    }

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsSeparator(char unit) => unit is '-' or '_' or '.' or ' ';

    private static int Part(string digits, int start, int length)
    {
        var number = 0;
        foreach (var digit in digits.Substring(start, length))
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
