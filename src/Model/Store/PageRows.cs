using System.Globalization;
using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Goes through rows of a page and gives the columns of the row it stands on.</summary>
/// <param name="bytes">The whole page.</param>
/// <param name="page">What it is called in messages.</param>
/// <param name="start">Offset of the first row.</param>
/// <param name="end">Offset behind the last row.</param>
internal ref struct PageRows(ReadOnlySpan<byte> bytes, string page, int start, int end)
{
    /// <summary>Offset of the row's first byte.</summary>
    public int Start = start;

    /// <summary>Offset behind the row's last byte, its line end not counted.</summary>
    public int End = start - 1;

    /// <summary>The row's code; NUL when the first column is not one character.</summary>
    public char Code;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Next()
    {
        Start = End + 1;
        if (Start >= end)
        {
            Start = end;
            return false;
        }

        var length = _bytes[Start..end].IndexOf((byte)'\n');
        End = length < 0 ? end : Start + length;
        var isCode = End == Start + 1 || (End > Start + 1 && _bytes[Start + 1] == '\t');
        Code = isCode ? (char)_bytes[Start] : '\0';
        return true;
    }

    /// <summary>From the row's first byte to the end of all rows.</summary>
    public readonly ReadOnlySpan<byte> Rest() => _bytes[Start..end];

    /// <summary>How many columns the row has, its code included.</summary>
    public readonly int Count()
    {
        var row = _bytes[Start..End];
        var count = 1;
        for (var tab = row.IndexOf((byte)'\t'); tab >= 0; tab = row.IndexOf((byte)'\t'))
        {
            count++;
            row = row[(tab + 1)..];
        }

        return count;
    }

    /// <summary>Makes sure of the number of columns, the code included.</summary>
    public readonly void Expect(int least, int most)
    {
        var count = Count();
        if (count < least || count > most)
        {
            throw Unexpected(least, most, count);
        }
    }

    /// <summary>A column as it stands in the page; empty where there is none.</summary>
    public readonly ReadOnlySpan<byte> Raw(int column)
    {
        var row = _bytes[Start..End];
        for (; column > 0; column--)
        {
            var tab = row.IndexOf((byte)'\t');
            row = tab < 0 ? default : row[(tab + 1)..];
        }

        var length = row.IndexOf((byte)'\t');
        return length < 0 ? row : row[..length];
    }

    public readonly string Text(int column) =>
        PageText.TryDecode(Raw(column)) ?? throw Malformed("an escape is broken");

    /// <summary>The text of a column; null when it is empty.</summary>
    public readonly string? Optional(int column) => Raw(column).IsEmpty ? null : Text(column);

    /// <summary>The text of a column, which says so when there is none; what is implied when it is empty.</summary>
    public readonly string? Optional(int column, string? implied) =>
        Raw(column).IsEmpty ? implied
        : IsNone(column) ? null
        : Is(column, PageFormat.EmptyText) ? ""
        : Text(column);

    /// <summary>Whether the column says that there is no value.</summary>
    public readonly bool IsNone(int column) => Raw(column) is [(byte)PageFormat.None];

    public readonly bool Is(int column, string text) => Ascii.Equals(Raw(column), text.AsSpan());

    public readonly int Whole(int column) =>
        PageNumbers.TryWhole(Raw(column), out var number) ? number : throw Not(column, "a number");

    public readonly uint Hash(int column) =>
        PageNumbers.TryHash(Raw(column), out var hash) ? hash : throw Not(column, "a hash");

    public readonly DateOnly? Date(int column) =>
        Raw(column).IsEmpty ? null
        : PageNumbers.TryDate(Raw(column), out var date) ? date
        : throw Not(column, "a date");

    /// <summary>The place of a word in a table of words; that of the first one when the column is empty.</summary>
    public readonly int Word(int column, string[] words)
    {
        var raw = Raw(column);
        if (raw.IsEmpty)
        {
            return 0;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Ascii.Equals(raw, words[i].AsSpan()))
            {
                return i;
            }
        }

        throw Malformed($"'{Encoding.UTF8.GetString(raw)}' is none of {string.Join(", ", words)}");
    }

    /// <summary>A method of its own, which is compiled when it is needed.</summary>
    private readonly CorpusFormatException Unexpected(int least, int most, int count)
    {
        var expected = least == most ? "" : "at most ";
        return Malformed(
            string.Create(CultureInfo.InvariantCulture, $"{expected}{most} columns were expected, there are {count}")
        );
    }

    private readonly CorpusFormatException Not(int column, string expected) =>
        Malformed($"'{Encoding.UTF8.GetString(Raw(column))}' is not {expected}");

    public readonly CorpusFormatException Malformed(string problem) => MalformedPage.At(_bytes, page, Start, problem);
}
