using System.Globalization;

namespace SeedsSdk.Tool.Export;

/// <summary>Writes rows as INSERT statements, a row each: a diff of two exports shows the rows that differ.</summary>
internal sealed class SqlRows(TextWriter text)
{
    public void Add(string table, params object?[] values)
    {
        text.Write("INSERT INTO ");
        text.Write(table);
        text.Write(" VALUES (");
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                text.Write(", ");
            }

            text.Write(Literal(values[i]));
        }

        text.Write(");\n");
    }

    /// <summary>A literal of standard SQL: inside a text only the quotation mark is special, and is doubled.</summary>
    internal static string Literal(object? value) =>
        value switch
        {
            null => "NULL",
            string words => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'",
            DateOnly date => $"'{Words.Of(date)}'",
            IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("There is no literal for this type of value.", nameof(value)),
        };
}
