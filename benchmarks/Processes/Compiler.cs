using System.Collections.Immutable;
using System.Text.Json;

namespace SeedsSdk.Benchmarks.Processes;

/// <summary>
/// The C# compiler alone, in a fresh process that nobody shares, with the arguments that MSBuild would give it:
/// generators and analyzers run as in a build, restoring and copying do not count.
/// </summary>
/// <param name="Arguments">As in a response file.</param>
/// <param name="Environment">Variables that the build would start it with.</param>
internal sealed record Compiler(
    string CompilerPath,
    IReadOnlyList<string> Arguments,
    ImmutableDictionary<string, string> Environment,
    string Folder
)
{
    /// <summary>Asks MSBuild; the project is restored by it, and what it references must be built.</summary>
    public static Compiler Of(string project)
    {
        var answer = Execution
            .Of(
                "dotnet",
                [
                    "msbuild",
                    project,
                    "-restore",
                    "-t:Compile",
                    "-p:Configuration=Release",
                    "-p:BuildProjectReferences=false",
                    "-p:ProvideCommandLineArgs=true",
                    "-p:SkipCompilerExecution=true",
                    "-getItem:CscCommandLineArgs",
                    "-getProperty:RoslynTargetsPath",
                    "-getProperty:CscEnvironment",
                ]
            )
            .Succeed();
        using var json = JsonDocument.Parse(answer.Output);
        var arguments = json
            .RootElement.GetProperty("Items")
            .GetProperty("CscCommandLineArgs")
            .EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!);
        var properties = json.RootElement.GetProperty("Properties");
        var roslyn = properties.GetProperty("RoslynTargetsPath").GetString()!;
        return new Compiler(
            Path.Combine(roslyn, "bincore", "csc.dll"),
            [.. arguments],
            Variables(properties.GetProperty("CscEnvironment").GetString()!),
            Path.GetDirectoryName(project)!
        );
    }

    /// <summary>Compiles. It may fail: whoever calls looks at the exit code.</summary>
    /// <param name="environment">More variables, instead of those of the same name.</param>
    public Execution Run(IReadOnlyDictionary<string, string>? environment = null)
    {
        var file = Path.Combine(Folder, "compiler.rsp");
        // The compiler does not look for this one in a response file.
        File.WriteAllLines(file, Arguments.Where(argument => argument != "/noconfig").Select(Quoted));
        return Execution.Of(
            "dotnet",
            ["exec", CompilerPath, "/noconfig", "@" + file],
            Folder,
            Environment.SetItems(environment ?? ImmutableDictionary<string, string>.Empty)
        );
    }

    /// <param name="property">As MSBuild has them: <c>A=1;B=2</c>.</param>
    private static ImmutableDictionary<string, string> Variables(string property) =>
        property
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(variable => variable.Split('=', 2))
            .ToImmutableDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? "");

    private static string Quoted(string argument) =>
        argument.Contains('"', StringComparison.Ordinal) ? argument : $"\"{argument}\"";
}
