using Spectre.Console;

namespace SeedsSdk.Eval.Commands;

/// <summary>Prints tables: with lines on a terminal, as Markdown into a file, so that documents can take them over.</summary>
internal sealed class TablePrinter
{
    private const int PlainWidth = 240;

    private readonly IAnsiConsole _console;
    private readonly bool _isPlain;

    public TablePrinter(TextWriter output, bool isPlain)
    {
        _isPlain = isPlain;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );
        if (isPlain)
        {
            _console.Profile.Width = PlainWidth;
        }
    }

    public void Line(string text = "") => _console.WriteLine(text);

    /// <param name="columns">Headings; one that begins with &gt; stands to the right, as numbers do.</param>
    /// <param name="rows">As many cells in each as there are columns.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = _isPlain ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (var column in columns)
        {
            var isNumber = column.StartsWith('>');
            table.AddColumn(
                new TableColumn(new Text(column.TrimStart('>')))
                {
                    Alignment = isNumber ? Justify.Right : Justify.Left,
                    NoWrap = isNumber,
                }
            );
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        _console.Write(table);
        _console.WriteLine();
    }
}
