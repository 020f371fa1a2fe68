using SeedsSdk.Benchmarks.Processes;
using SeedsSdk.Export;
using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Benchmarks.Exports;

/// <summary>The command-line tool of this repository, in a process of its own.</summary>
internal static class SeedsTool
{
    /// <summary>Exports the reports of a folder.</summary>
    /// <param name="file">Where the JSON stays.</param>
    /// <exception cref="InvalidOperationException">The tool failed.</exception>
    /// <param name="actors">The authority file, if there is one.</param>
    public static ExportedCorpus Export(string folder, string file, string? actors = null)
    {
        string[] authority = actors is null ? [] : ["--actors", actors];
        Run(["export", folder, .. authority, "--format", "json", "--output", file]);
        using var stream = File.OpenRead(file);
        return CorpusJson.Read(stream);
    }

    private static void Run(string[] arguments) =>
        Execution
            .Of(
                "dotnet",
                ["run", "--project", Path.Combine(ReportTexts.Root, "src", "Tool"), "-c", "Release", "--", .. arguments]
            )
            .Succeed();
}
