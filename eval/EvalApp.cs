using System.CommandLine;
using SeedsSdk.Eval.Commands;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval;

/// <summary>The command line: which commands there are, and what happens when a file cannot be read.</summary>
internal static class EvalApp
{
    /// <summary>Exit codes, as the help tells them.</summary>
    public const int Success = 0;

    /// <summary>The command line makes no sense; System.CommandLine's own code.</summary>
    public const int BadUsage = 1;

    /// <summary>A file is missing, or is not what the command reads.</summary>
    public const int CannotRead = 2;

    /// <param name="args">The command line, without the program's name.</param>
    /// <param name="output">Where tables go.</param>
    /// <param name="error">Where messages go.</param>
    /// <param name="isPlain">Print for a file and not for a terminal.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error, bool isPlain)
    {
        var tables = new TablePrinter(output, isPlain);
        var root = new RootCommand(
            "Measures the extraction of SeedsSdk against truth files. Exit codes: 0 measured; 1 wrong usage; 2 a file cannot be read."
        )
        {
            QuotesCommand.Create(tables),
            ReportsCommand.Create(tables),
            NamesCommand.Create(tables),
            FitNamesCommand.Create(tables),
            ReliabilityCommand.Create(tables),
            CalibrateCommand.Create(tables),
            ErrorsCommand.Create(tables),
        };
        try
        {
            Unicode.RequireNormalization();
            return root.Parse(args)
                .Invoke(
                    new InvocationConfiguration
                    {
                        Output = output,
                        Error = error,
                        EnableDefaultExceptionHandler = false,
                    }
                );
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or PlatformNotSupportedException
            )
        {
            error.WriteLine($"eval: {failure.Message}");
            return CannotRead;
        }
    }
}
