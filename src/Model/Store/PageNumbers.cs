namespace SeedsSdk.Store;

/// <summary>
/// Numbers and dates as pages have them, in digits alone. What reads them for any culture takes longer to wake up than a small
/// corpus to answer: a seventh of the first answer, measured.
/// </summary>
internal static class PageNumbers
{
    private const int HashDigits = 8;

    /// <summary>A whole number from 0 on.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> digits, out int number)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9' || value > int.MaxValue)
            {
                number = 0;
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        number = (int)value;
        return !digits.IsEmpty && value <= int.MaxValue;
    }

    /// <summary>A hash of 32 bits, in hexadecimal digits.</summary>
    public static bool TryHash(ReadOnlySpan<byte> digits, out uint hash)
    {
        hash = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }

            hash = (hash << 4) | (uint)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return digits.Length is > 0 and <= HashDigits;
    }

    /// <summary>A day of the calendar as ISO 8601 writes it: <c>2024-02-29</c>.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (
            text is not [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
            || !TryWhole(text[..4], out var year)
            || !TryWhole(text[5..7], out var month)
            || !TryWhole(text[8..], out var day)
            || year < DateOnly.MinValue.Year
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
        )
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }
}
