using Spectre.Console;

namespace SeedsSdk.Tool.Explain;

/// <summary>Prints explanations: in colours and wrapped on a terminal, plain lines elsewhere.</summary>
internal static class ExplanationPrinter
{
    /// <summary>As long as the longest label, and two spaces.</summary>
    private const int LabelWidth = 12;

    public static void PrintPlain(TextWriter text, Explanation explanation)
    {
        text.WriteLine($"{explanation.Place}: \"{explanation.Words}\"");
        foreach (var (label, value) in explanation.Reasons)
        {
            text.WriteLine($"  {label.PadRight(LabelWidth)}{value}");
        }

        text.WriteLine();
    }

    public static void PrintTerminal(TextWriter terminal, Explanation explanation)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });
        console.Write(new Text(explanation.Place, new Style(Color.Grey)));
        console.WriteLine();
        console.Write(new Text($"\"{explanation.Words}\"", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2)).AddColumn();
        foreach (var (label, value) in explanation.Reasons)
        {
            var style = label == "speaker" ? new Style(Color.Green) : Style.Plain;
            grid.AddRow(new Text(label, new Style(Color.Grey)), new Text(value, style));
        }

        console.Write(grid);
        console.WriteLine();
    }
}
