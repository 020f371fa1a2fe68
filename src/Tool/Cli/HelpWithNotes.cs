using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SeedsSdk.Tool.Cli;

/// <summary>The usual help, and what a command has to say beside.</summary>
internal sealed class HelpWithNotes : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();

    /// <summary>Help is asked for because something is missing: that is no error then.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = _usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            parseResult.InvocationConfiguration.Output.Write(command.Notes);
        }

        return code;
    }
}
