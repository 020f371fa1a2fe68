using System.Buffers;
using System.Text;

namespace SeedsSdk.Export;

/// <summary>Writes a table as RFC 4180 has it: commas, CRLF behind each row, quotation marks where a value needs them.</summary>
internal static class CsvWriter
{
    /// <summary>Also what separates cells where a spreadsheet program is set to another country.</summary>
    private static readonly SearchValues<char> s_needsMarks = SearchValues.Create(",\"\r\n;\t|");

    public static void Write(ExportTable table, Corpus corpus, Stream stream, bool exact)
    {
        // A spreadsheet program knows UTF-8 by the mark.
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: !exact);
        using var text = new StreamWriter(stream, encoding, bufferSize: 1 << 14, leaveOpen: true);
        WriteRow(text, table.Columns, exact);
        foreach (var row in table.Rows(corpus))
        {
            WriteRow(text, row, exact);
        }
    }

    private static void WriteRow(StreamWriter text, IReadOnlyList<object?> values, bool exact)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                text.Write(',');
            }

            WriteValue(text, values[i], exact);
        }

        text.Write("\r\n");
    }

    private static void WriteValue(StreamWriter text, object? value, bool exact)
    {
        var words = ExportValues.Text(value);
        words = exact || value is not string ? words : CsvGuard.Guard(words);
        if (words.AsSpan().IndexOfAny(s_needsMarks) < 0 && words is not ([' ', ..] or [.., ' ']))
        {
            text.Write(words);
            return;
        }

        text.Write('"');
        text.Write(words.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }
}
