using System.Globalization;
using System.Text;
using System.Text.Unicode;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Goes through the rows of a page and gives the columns of the row it stands on.</summary>
internal ref struct PageRows
{
    private const int MostColumns = 9;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _page;
    private Columns _columns;

    public PageRows(ReadOnlySpan<byte> bytes, string page, string sort)
    {
        _bytes = bytes;
        _page = page;
        if (!Utf8.IsValid(bytes))
        {
            throw Malformed("the page is not UTF-8");
        }

        if (!Next() || Count != 3 || !Is(0, PageFormat.Name) || !Is(2, sort))
        {
            throw Malformed($"the page does not begin as one of {sort} does");
        }

        if (!Is(1, PageFormat.Version))
        {
            throw Malformed(
                $"the page has version '{Text(1)}', this SeedsSdk reads version {PageFormat.Version}: compile the reports with the same version of SeedsSdk"
            );
        }
    }

    /// <summary>The row's number; counts from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Offset of the row's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind the row's last byte, its line end not counted.</summary>
    public int End { get; private set; } = -1;

    /// <summary>How many columns the row has, its code included.</summary>
    public int Count { get; private set; }

    /// <summary>The row's code; NUL when the first column is not one character.</summary>
    public readonly char Code => Raw(0) is [var code] ? (char)code : '\0';

    /// <summary>Goes to the next row; false at the end of the page.</summary>
    public bool Next()
    {
        Start = End + 1;
        if (Start >= _bytes.Length)
        {
            Start = _bytes.Length;
            return false;
        }

        Number++;
        var length = _bytes[Start..].IndexOf((byte)'\n');
        End = length < 0 ? _bytes.Length : Start + length;
        Split();
        return true;
    }

    /// <summary>Makes sure of the number of columns, the code included.</summary>
    public readonly void Expect(int count)
    {
        if (Count != count)
        {
            throw Malformed(
                string.Create(CultureInfo.InvariantCulture, $"{count} columns were expected, there are {Count}")
            );
        }
    }

    public readonly ReadOnlySpan<byte> Raw(int column) => _bytes[_columns[column]..(_columns[column + 1] - 1)];

    public readonly string Text(int column) =>
        PageText.TryDecode(Raw(column)) ?? throw Malformed("an escape is broken");

    /// <summary>The text of a column; null when it is empty.</summary>
    public readonly string? Optional(int column) => Raw(column).IsEmpty ? null : Text(column);

    public readonly bool Is(int column, string text) =>
        column < Count && Raw(column).SequenceEqual(Encoding.UTF8.GetBytes(text));

    public readonly int Whole(int column) =>
        int.TryParse(Raw(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Malformed($"'{Encoding.UTF8.GetString(Raw(column))}' is not a number");

    public readonly DateOnly? Date(int column)
    {
        if (Optional(column) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : throw Malformed($"'{text}' is not a date");
    }

    /// <summary>The place of a word in a table of words.</summary>
    public readonly int Word(int column, string[] words)
    {
        var index = Array.IndexOf(words, Text(column));
        return index >= 0 ? index : throw Malformed($"'{Text(column)}' is none of {string.Join(", ", words)}");
    }

    /// <summary>The ids of a column.</summary>
    public readonly string[] List(int column)
    {
        var raw = Raw(column);
        var items = new List<string>();
        while (!raw.IsEmpty)
        {
            var length = raw.IndexOf((byte)PageFormat.ListSeparator);
            items.Add(PageText.TryDecode(length < 0 ? raw : raw[..length]) ?? throw Malformed("an escape is broken"));
            raw = length < 0 ? default : raw[(length + 1)..];
        }

        return [.. items];
    }

    public readonly CorpusFormatException Malformed(string problem) => new(_page, Math.Max(Number, 1), problem);

    private void Split()
    {
        Count = 0;
        var at = Start;
        while (true)
        {
            if (Count == MostColumns)
            {
                throw Malformed("there are too many columns");
            }

            _columns[Count++] = at;
            var length = _bytes[at..End].IndexOf((byte)'\t');
            if (length < 0)
            {
                break;
            }

            at += length + 1;
        }

        _columns[Count] = End + 1;
    }

    [System.Runtime.CompilerServices.InlineArray(MostColumns + 1)]
    private struct Columns
    {
        private int _first;
    }
}
