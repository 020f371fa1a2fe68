using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>From offsets in UTF-8 to offsets in UTF-16. Asked in rising order, it walks the bytes once.</summary>
internal sealed class Utf8Offsets(byte[] bytes)
{
    private int _byte;
    private int _unit;

    public TextRange Range(int startByte, int endByte)
    {
        var start = At(startByte);
        return TextRange.FromBounds(start, At(endByte));
    }

    public int At(int byteOffset)
    {
        if (byteOffset < _byte)
        {
            (_byte, _unit) = (0, 0);
        }

        for (; _byte < byteOffset && _byte < bytes.Length; _byte++)
        {
            // A character's first byte counts, twice for the four-byte ones: those are surrogate pairs.
            _unit +=
                (bytes[_byte] & 0xC0) == 0x80 ? 0
                : bytes[_byte] >= 0xF0 ? 2
                : 1;
        }

        return _unit;
    }

    /// <param name="line">Zero-based, by LF alone, as System.Text.Json counts.</param>
    /// <param name="column">Zero-based, in bytes.</param>
    public int AtLine(long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        }

        return At((int)Math.Min(start + column, bytes.Length));
    }
}
