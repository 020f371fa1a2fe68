using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// Whole numbers in a fixed number of digits, so that the n-th of many is found without reading the others. A digit has six
/// bits and is one of the 64 characters from <c>0</c> to <c>o</c>; the most significant one comes first.
/// </summary>
internal static class PageDigits
{
    /// <summary>Digits of an offset within a page: up to 2^30 bytes.</summary>
    public const int Offset = 5;

    /// <summary>Digits of a count or an ordinal within a page: up to 2^24.</summary>
    public const int Ordinal = 4;

    /// <summary>Digits of a hash of 32 bits.</summary>
    public const int Hash = 6;

    private const int Zero = '0';

    /// <summary>Bits of a digit.</summary>
    public const int Bits = 6;

    public static void Append(StringBuilder page, ulong number, int digits)
    {
        if (number >> (digits * Bits) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, $"{digits} digits are too few.");
        }

        for (var i = digits - 1; i >= 0; i--)
        {
            _ = page.Append((char)(Zero + (int)((number >> (i * Bits)) & 63)));
        }
    }

    /// <summary>How many digits a number needs; none for 0.</summary>
    public static int WidthOf(ulong number)
    {
        var digits = 0;
        for (; number > 0; number >>= Bits)
        {
            digits++;
        }

        return digits;
    }

    /// <summary>A number of so many digits.</summary>
    public static int Read(ReadOnlySpan<byte> page, int at, int digits)
    {
        var number = 0;
        foreach (var digit in page.Slice(at, digits))
        {
            number = (number << Bits) | (digit - Zero);
        }

        return number;
    }

    public static uint ReadHash(ReadOnlySpan<byte> page, int at)
    {
        var number = 0u;
        foreach (var digit in page.Slice(at, Hash))
        {
            number = (number << Bits) | (uint)(digit - Zero);
        }

        return number;
    }
}
