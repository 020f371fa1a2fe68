using System.CommandLine;

namespace SeedsSdk.Tool.Cli;

/// <summary>A command whose help tells more than fits into a list of commands.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Lines behind the options: formats and exit codes.</summary>
    public required string Notes { get; init; }
}
