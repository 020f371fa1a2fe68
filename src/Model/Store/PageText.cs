using System.Globalization;
using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Undoes <see cref="PageEscapes"/>, and measures a field without decoding it.</summary>
internal static class PageText
{
    /// <summary>The text of a field; null when an escape is broken.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> field)
    {
        if (field.IndexOf((byte)'\\') < 0)
        {
            return Encoding.UTF8.GetString(field);
        }

        var text = new StringBuilder(field.Length);
        return TryAppend(text, field) ? text.ToString() : null;
    }

    /// <summary>The text of a field up to its first line end; null when an escape is broken.</summary>
    public static string? TryDecodeLine(ReadOnlySpan<byte> field)
    {
        for (var at = 0; at < field.Length; at += 2)
        {
            var plain = field[at..].IndexOf((byte)'\\');
            at += plain;
            if (plain < 0 || at + 1 == field.Length)
            {
                break;
            }

            if (field[at + 1] == 'n')
            {
                return TryDecode(field[..at]);
            }
        }

        return TryDecode(field);
    }

    /// <summary>The items of a list. An item with a broken escape is there as it stands.</summary>
    public static List<string> DecodeList(ReadOnlySpan<byte> field)
    {
        var items = new List<string>();
        while (!field.IsEmpty)
        {
            var length = field.IndexOf((byte)PageFormat.ListSeparator);
            var item = length < 0 ? field : field[..length];
            items.Add(TryDecode(item) ?? Encoding.UTF8.GetString(item));
            field = length < 0 ? default : field[(length + 1)..];
        }

        return items;
    }

    /// <summary>An id as it stands in a list.</summary>
    public static byte[] EncodeListItem(string id)
    {
        var isPlain = true;
        foreach (var unit in id)
        {
            isPlain &= unit is > ' ' and not '\\' and < '\x7F';
        }

        if (isPlain)
        {
            return Encoding.UTF8.GetBytes(id);
        }

        var item = new StringBuilder(id.Length);
        PageEscapes.AppendListItem(item, id);
        return Encoding.UTF8.GetBytes(item.ToString());
    }

    /// <summary>Adds the text of a field; false when an escape is broken.</summary>
    public static bool TryAppend(StringBuilder text, ReadOnlySpan<byte> field)
    {
        while (field.IndexOf((byte)'\\') is >= 0 and var plain)
        {
            Append(text, field[..plain]);
            if (Escape(field[plain..], out var length) is not { } c)
            {
                return false;
            }

            text.Append(c);
            field = field[(plain + length)..];
        }

        Append(text, field);
        return true;
    }

    /// <summary>Moves a position behind the text of a field; false when an escape is broken.</summary>
    public static bool TryMeasure(ReadOnlySpan<byte> field, ref TextPosition position)
    {
        for (var i = 0; i < field.Length; i++)
        {
            var unit = field[i];
            if (unit == '\\')
            {
                if (Escape(field[i..], out var length) is not { } c)
                {
                    return false;
                }

                position = c == '\n' ? position.NextLine() : position.Add(1);
                i += length - 1;
            }
            else if ((unit & 0xC0) != 0x80)
            {
                // A sequence of four bytes is a surrogate pair: two code units; its continuation bytes are none.
                position = position.Add(unit >= 0xF0 ? 2 : 1);
            }
        }

        return true;
    }

    private static void Append(StringBuilder text, ReadOnlySpan<byte> plain)
    {
        Span<char> chars = plain.Length <= 512 ? stackalloc char[plain.Length] : new char[plain.Length];
        text.Append(chars[..Encoding.UTF8.GetChars(plain, chars)]);
    }

    private static char? Escape(ReadOnlySpan<byte> field, out int length)
    {
        length = 2;
        switch (field.Length < 2 ? 0 : field[1])
        {
            case (byte)'t':
                return '\t';
            case (byte)'n':
                return '\n';
            case (byte)'r':
                return '\r';
            case (byte)'s':
                return ' ';
            case (byte)'\\':
                return '\\';
            case (byte)'u' when field.Length >= 6:
                length = 6;
                return ushort.TryParse(
                    field[2..6],
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var unit
                )
                    ? (char)unit
                    : null;
            default:
                return null;
        }
    }
}
