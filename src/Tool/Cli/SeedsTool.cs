using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using SeedsSdk.Tool.Check;
using SeedsSdk.Tool.Diff;
using SeedsSdk.Tool.Explain;
using SeedsSdk.Tool.Export;
using SeedsSdk.Tool.Extract;

namespace SeedsSdk.Tool.Cli;

/// <summary>The command line as a whole: from words to an exit code.</summary>
internal static class SeedsTool
{
    /// <summary>The version of the package, as <c>seeds --version</c> and SARIF have it.</summary>
    public static string Version { get; } =
        typeof(SeedsTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Runs a command. Never throws: what goes wrong is a line on standard error and an exit code.</summary>
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            return await InvokeAsync(args, console, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (OutputClosedException)
        {
            return ExitCodes.Success;
        }
        catch (Exception failure) when (failure is ToolException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync($"seeds: {failure.Message}").ConfigureAwait(false);
            return ExitCodes.CannotRun;
        }
#pragma warning disable CA1031 // The last net: a user gets one line and no stack trace.
        catch (Exception defect)
        {
            var place = defect.TargetSite?.Name is { } method ? $" in {method}" : "";
            await console
                .Error.WriteLineAsync(
                    $"seeds: a defect of SeedsSdk ({defect.GetType().Name}{place}). Please report it, with the input if you can."
                )
                .ConfigureAwait(false);
            return ExitCodes.Defect;
        }
#pragma warning restore CA1031
    }

    private static async Task<int> InvokeAsync(string[] args, ToolConsole console, CancellationToken cancellation)
    {
        // A path may begin with '@': there are no response files.
        var parsed = Root(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithNotes)
        {
            foreach (var message in Messages(parsed))
            {
                await console.Error.WriteLineAsync($"seeds: {message}").ConfigureAwait(false);
            }

            var command = parsed.CommandResult.Command.Name is "seeds" ? "" : $" {parsed.CommandResult.Command.Name}";
            await console.Error.WriteLineAsync($"Try: seeds{command} --help").ConfigureAwait(false);
            return ExitCodes.CannotRun;
        }

        var text = console.OpenText();
        await using (text.ConfigureAwait(false))
        {
            return await parsed
                .InvokeAsync(
                    new InvocationConfiguration
                    {
                        Output = text,
                        Error = console.Error,
                        EnableDefaultExceptionHandler = false,
                    },
                    cancellation
                )
                .ConfigureAwait(false);
        }
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is ToolCommand)
        {
            return parsed.Errors.Select(error => error.Message);
        }

        var commands = string.Join(", ", command.Subcommands.Select(each => each.Name));
        return parsed.UnmatchedTokens is [var word, ..]
            ? [$"There is no command or option '{word}'. Commands are: {commands}."]
            : [$"Name a command: {commands}."];
    }

    /// <summary>No <c>RootCommand</c>: that has the name of the program it runs in, and people type <c>seeds</c>.</summary>
    private static Command Root(ToolConsole console) =>
        new("seeds", "Reads plain-text reports: who said what, where, when, on what evidence.")
        {
            new HelpOption { Recursive = true, Action = new HelpWithNotes() },
            new Option<bool>("--version") { Description = "Show the version.", Action = new VersionAction() },
            CheckCommand.Create(console),
            ExportCommand.Create(console),
            DiffCommand.Create(console),
            ExtractCommand.Create(console),
            ExplainCommand.Create(console),
        };

    /// <summary>The version of this assembly, whatever program it runs in.</summary>
    private sealed class VersionAction : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Version);
            return ExitCodes.Success;
        }
    }
}
