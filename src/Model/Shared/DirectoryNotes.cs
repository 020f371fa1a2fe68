using System.Text;

namespace SeedsSdk.Shared;

/// <summary>The notes of a report as far as its statements take platform and day from them.</summary>
internal sealed class DirectoryNotes
{
    private const int Name = 3;
    private const int Date = 4;
    private const int Platform = 6;

    private readonly Dictionary<string, PageRow> _rows = new(StringComparer.Ordinal);

    public void Add(PageRow row) => _rows[row.Column(1)] = row;

    public void Clear() => _rows.Clear();

    /// <summary>The day of a note's first source as it stands in the page; empty where there is none.</summary>
    public string DateOf(string number) => _rows.TryGetValue(number, out var row) ? row.Column(Date) : "";

    /// <summary>The platform of a note's first source; empty where there is none.</summary>
    public string PlatformOf(string number)
    {
        if (!_rows.TryGetValue(number, out var row))
        {
            return "";
        }

        return row.Said(Platform, Escaped(ImpliedValues.Platform(PageUnescape.Text(row.Column(Name))) ?? ""));
    }

    private static string Escaped(string text)
    {
        var field = new StringBuilder();
        PageEscapes.Append(field, text);
        return field.ToString();
    }
}
