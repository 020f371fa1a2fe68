using System.Globalization;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>
/// The notes of a report as they stand in its text, in the last row outside of headings and paragraphs. It is decoded when a
/// note is first asked for.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="report">The report's ordinal within it.</param>
internal sealed class NoteTexts(ReportPage page, int report)
{
    private NoteLines? _lines;

    /// <summary>The text of a note, which is there.</summary>
    /// <exception cref="CorpusFormatException">The report's text has no such note.</exception>
    public string Of(int number)
    {
        var lines = _lines ?? Once.Set(ref _lines, new NoteLines(Read()));
        return lines.Of(number.ToString(CultureInfo.InvariantCulture)) ?? throw Missing(number);
    }

    private string Read()
    {
        var bytes = page.RowsOf(report).Rest();
        var start = bytes.LastIndexOf("\n-\t"u8);
        if (start < 0)
        {
            return "";
        }

        var rows = page.RowsFrom(start + 1, report);
        _ = rows.Next();
        return rows.Text(1);
    }

    private CorpusFormatException Missing(int number)
    {
        var rows = page.RowsOf(report);
        while (rows.Next() && (rows.Code != PageFormat.Note || rows.Whole(1) != number)) { }

        return rows.Malformed(string.Create(CultureInfo.InvariantCulture, $"the report's text has no note {number}"));
    }
}
