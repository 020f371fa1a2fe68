using System.Text;

namespace SeedsSdk.Export;

/// <summary>
/// A script for SQLite, in one transaction: the tables, their rows, indexes and full-text search. It replaces what an earlier
/// one has made.
/// </summary>
internal static class SqlWriter
{
    public static void Write(Corpus corpus, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 14, leaveOpen: true);
        text.Write("BEGIN;\n");
        text.Write(SqlSchema.Drop);
        text.Write(SqlSchema.Tables);
        foreach (var table in ExportTables.All)
        {
            var columns = Enumerable.Range(0, table.Columns.Count).Where(i => !table.IsJoined(i)).ToArray();
            foreach (var row in table.Rows(corpus))
            {
                WriteRow(text, table.Name, columns, row);
            }
        }

        text.Write(SqlSchema.Indexes);
        text.Write(SqlSchema.Search);
        text.Write("COMMIT;\n");
    }

    /// <summary>A statement a row: a diff of two exports shows the rows that differ.</summary>
    private static void WriteRow(StreamWriter text, string table, int[] columns, object?[] row)
    {
        text.Write("INSERT INTO ");
        text.Write(table);
        text.Write(" VALUES (");
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
            {
                text.Write(", ");
            }

            text.Write(Literal(row[columns[i]]));
        }

        text.Write(");\n");
    }

    /// <summary>
    /// A literal of SQL: inside a text only the quotation mark is special, and is doubled. A NUL would end the script, so it is
    /// written as a call.
    /// </summary>
    internal static string Literal(object? value) =>
        value switch
        {
            null => "NULL",
            string text => Quoted(text),
            DateOnly => Quoted(ExportValues.Text(value)),
            _ => ExportValues.Text(value),
        };

    private static string Quoted(string text) =>
        $"'{text.Replace("'", "''", StringComparison.Ordinal).Replace("\0", "' || char(0) || '", StringComparison.Ordinal)}'";
}
