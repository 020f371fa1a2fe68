using System.CommandLine;
using System.Globalization;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Check;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Corpora;

namespace SeedsSdk.Tool.Explain;

/// <summary><c>seeds explain FILE[:LINE] [--actors FILE | --no-actors] [--plain]</c>: why each quote has its speaker.</summary>
internal static class ExplainCommand
{
    private const string Notes = """
        Exit codes:
          0    told, also when there is no quote
          1    the report or the authority file has errors
          2    a file cannot be read
          3    a defect of SeedsSdk
          130  interrupted

        """;

    public static Command Create(ToolConsole console)
    {
        var target = new Argument<string>("FILE[:LINE]")
        {
            Description =
                "A report, and the line whose quotes are meant. Without a line, all quotes are. FILE(LINE,COLUMN), as it is printed, will do too.",
        };
        var actors = CommonOptions.Actors();
        var noActors = CommonOptions.NoActors();
        var plain = new Option<bool>("--plain")
        {
            Description = "The file is plain text and no report: all of it is body, without title, date and notes.",
        };
        var command = new ToolCommand("explain", "Tells for each quote who speaks and why.") { Notes = Notes };
        command.Add(target);
        command.Add(actors);
        command.Add(noActors);
        command.Add(plain);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    ExplainTarget.Parse(parsed.GetRequiredValue(target), File.Exists),
                    parsed.GetValue(actors),
                    parsed.GetValue(noActors),
                    parsed.GetValue(plain),
                    console,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ExplainTarget target,
        string? actors,
        bool withoutActors,
        bool isPlainText,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(target.File))
        {
            throw new ToolException(
                $"There is no file '{target.File}'. Name one report, as in: seeds explain a.txt:12"
            );
        }

        var request = new CorpusRequest([target.File], actors)
        {
            IsPlainText = isPlainText,
            WithoutActors = withoutActors,
        };
        var reading = await CorpusCommand.ReadAsync(request, console, cancellation).ConfigureAwait(false);
        foreach (var finding in reading.From(FindingSeverity.Error))
        {
            await console.Error.WriteLineAsync(FindingText.Of(finding)).ConfigureAwait(false);
        }

        var quotes = reading.Corpus.Quotes.Where(quote => target.Line is not { } line || Covers(quote, line)).ToArray();
        var text = console.OpenText();
        await using (text.ConfigureAwait(false))
        {
            if (quotes.Length == 0)
            {
                await text.WriteLineAsync(NoQuote(target, reading.Corpus, isPlainText)).ConfigureAwait(false);
            }

            foreach (var quote in quotes)
            {
                Print(Explanation.Of(quote, target.File), console, text);
            }
        }

        return reading.HasErrors ? ExitCodes.InputHasErrors : ExitCodes.Success;
    }

    private static void Print(Explanation explanation, ToolConsole console, TextWriter text)
    {
        if (console.Terminal is { } terminal)
        {
            ExplanationPrinter.PrintTerminal(terminal, explanation);
        }
        else
        {
            ExplanationPrinter.PrintPlain(text, explanation);
        }
    }

    /// <summary>A quotation may go on over several lines.</summary>
    private static bool Covers(Quote quote, int line) =>
        line >= quote.Span.Line && line <= quote.Span.Line + quote.Verbatim.AsSpan().Count('\n');

    private static string NoQuote(ExplainTarget target, Corpus corpus, bool isPlainText)
    {
        if (corpus.Quotes.Count == 0)
        {
            var hint = isPlainText ? "" : " If it is plain text and no report, try --plain.";
            return $"{target.File}: there is no quote in this file.{hint}";
        }

        var lines = corpus.Quotes.Select(quote => quote.Span.Line).Distinct().Order();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{target.File}: there is no quote on line {target.Line}. Quotes begin on the lines {string.Join(", ", lines)}."
        );
    }
}
