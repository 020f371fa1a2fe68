using System.Diagnostics;
using System.Text;

namespace SeedsSdk.Package.Tests.Harness;

/// <summary>The command <c>dotnet</c> in a process of its own, which leaves none behind.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    /// <param name="cache">The folder for packages; null: the user's.</param>
    public static Ran Run(string folder, string? cache, params string[] arguments)
    {
        using var process = Process.Start(Start(folder, cache, arguments))!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)}");
        }

        return new Ran(process.ExitCode, (output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult()));
    }

    private static ProcessStartInfo Start(string folder, string? cache, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // `dotnet test` tells its children of its own MSBuild, and CI builds may be told more than a consumer's are.
        foreach (var name in start.Environment.Keys.Where(IsOfOuterBuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        if (cache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = cache;
        }

        return start;
    }

    private static bool IsOfOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "DOTNET_CLI_CONTEXT_VERBOSE" or "CI" or "TF_BUILD" or "GITHUB_ACTIONS";
}
