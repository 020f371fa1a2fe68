using System.Text;
using Spectre.Console;

namespace QuickStart;

/// <summary>Prints answers. All that is not about the data is here.</summary>
internal static class Page
{
    /// <summary>What fits a terminal as well as a mail; a pipe has no width of its own.</summary>
    private const int WidthWithoutTerminal = 80;

    public static void Begin()
    {
        // Reports quote people in their own spelling, and the system's code page may not have the letters.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthWithoutTerminal;
        }
    }

    /// <param name="question">What is asked, as one would say it.</param>
    /// <param name="columns">The heads of the columns: the first never wraps, the others share the room that is left.</param>
    /// <param name="answers">A row each.</param>
    public static void Show(string question, string[] columns, IEnumerable<string[]> answers)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        table.Columns[0].NoWrap = true;
        foreach (var answer in answers)
        {
            // Text and not a string: "[those in] Baghdad" is what somebody said, and no markup.
            table.AddRow(answer.Select(cell => new Text(cell)));
        }

        Console.WriteLine();
        Console.WriteLine(question);
        AnsiConsole.Write(table);
    }
}
