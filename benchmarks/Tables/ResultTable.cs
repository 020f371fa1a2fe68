using System.Text;
using Spectre.Console;

namespace SeedsSdk.Benchmarks.Tables;

/// <summary>A table for the console and for Markdown. The first column is text, the others are figures.</summary>
internal sealed record ResultTable(
    string Title,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    public void Print(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var (index, column) in Columns.Index())
        {
            var shown = new TableColumn(Markup.Escape(column));
            table.AddColumn(index == 0 ? shown : shown.RightAligned());
        }

        foreach (var row in Rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        console.WriteLine();
        console.WriteLine(Title);
        console.Write(table);
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("### ").Append(Title).Append("\n\n");
        AddRow(Columns);
        AddRow([.. Columns.Select((_, index) => index == 0 ? "---" : "---:")]);
        foreach (var row in Rows)
        {
            AddRow(row);
        }

        return text.ToString();

        void AddRow(IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }
}
