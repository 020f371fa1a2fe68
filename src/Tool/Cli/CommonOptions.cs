using System.CommandLine;

namespace SeedsSdk.Tool.Cli;

/// <summary>Arguments and options that several commands have, so that they are told in the same words.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() =>
        Files("PATH", ArgumentArity.OneOrMore, "Reports, or folders that are searched for *.txt.");

    /// <summary>An argument of several files. A misspelt option is not taken for one.</summary>
    public static Argument<string[]> Files(string name, ArgumentArity arity, string description)
    {
        var files = new Argument<string[]>(name) { Description = description, Arity = arity };
        files.Validators.Add(result =>
        {
            foreach (
                var token in result.Tokens.Where(token => token.Value is ['-', _, ..] && !Path.Exists(token.Value))
            )
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        });
        return files;
    }

    public static Option<string?> Actors() =>
        new("--actors")
        {
            Description =
                "The authority file. Without it, actors.json of the folder, as in a build; where there is none, actors are found by themselves.",
            HelpName = "FILE",
        };

    public static Option<bool> NoActors() =>
        new("--no-actors") { Description = "Read no authority file, not even actors.json of the folder." };

    public static Option<string?> Output() =>
        new("--output", "-o")
        {
            Description = "Write there and not to standard output. The file appears whole or not at all.",
            HelpName = "FILE",
        };
}
