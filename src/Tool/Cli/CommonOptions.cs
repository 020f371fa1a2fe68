using System.CommandLine;

namespace SeedsSdk.Tool.Cli;

/// <summary>Arguments and options that several commands have, so that they are told in the same words.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() =>
        new("PATH")
        {
            Description = "Reports, or folders that are searched for *.txt.",
            Arity = ArgumentArity.OneOrMore,
        };

    public static Option<string?> Actors() =>
        new("--actors")
        {
            Description = "The authority file. Without it actors are found by themselves.",
            HelpName = "FILE",
        };

    public static Option<string?> Output() =>
        new("--output", "-o")
        {
            Description = "Write there and not to standard output. The file appears whole or not at all.",
            HelpName = "FILE",
        };
}
