using System.Text.Json;
using SeedsSdk.Benchmarks.Processes;
using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Benchmarks.Exports;

/// <summary>The command-line tool of this repository, in a process of its own.</summary>
internal static class SeedsTool
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>Exports the reports of a folder.</summary>
    /// <param name="file">Where the JSON stays.</param>
    /// <exception cref="InvalidOperationException">The tool failed.</exception>
    public static Export Export(string folder, string file)
    {
        Run("export", folder, "--format", "json", "--output", file);
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<Export>(stream, s_json)!;
    }

    private static void Run(params string[] arguments) =>
        Execution
            .Of(
                "dotnet",
                ["run", "--project", Path.Combine(ReportTexts.Root, "src", "Tool"), "-c", "Release", "--", .. arguments]
            )
            .Succeed();
}
