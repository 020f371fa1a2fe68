using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>
/// Compares generated code with what a reviewer accepted, in the file convention of Verify:
/// <c>Class.Method#HintName.verified.cs</c> beside the test, <c>.received.cs</c> where they differ.
/// To accept: <c>tests/accept-snapshots</c>, or run the tests with <c>SEEDS_ACCEPT_SNAPSHOTS=1</c>.
/// </summary>
internal static partial class Snapshot
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("SEEDS_ACCEPT_SNAPSHOTS") == "1";

    public static void Verify(
        GeneratorRun run,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var differences = new StringBuilder();
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}#";
        var directory = Path.Combine(TestPaths.Root, TestPaths.BelowTests(Path.GetDirectoryName(file)!));
        var stale = Directory.GetFiles(directory, prefix + "*.verified.cs").ToHashSet(StringComparer.Ordinal);
        foreach (var (hintName, source) in run.Sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var path = Path.Combine(directory, prefix + Path.GetFileNameWithoutExtension(hintName));
            stale.Remove(path + ".verified.cs");
            Compare(path, Scrub(source), differences);
        }

        foreach (var path in stale)
        {
            differences.Append("No longer generated: ").Append(Path.GetFileName(path)).Append('\n');
            if (Accept)
            {
                File.Delete(path);
            }
        }

        Assert.True(Accept || differences.Length == 0, differences + "To accept: tests/accept-snapshots");
    }

    private static void Compare(string path, string received, StringBuilder differences)
    {
        var verified = File.Exists(path + ".verified.cs") ? File.ReadAllText(path + ".verified.cs") : "";
        if (verified == received)
        {
            File.Delete(path + ".received.cs");
            return;
        }

        File.WriteAllText(path + (Accept ? ".verified.cs" : ".received.cs"), received);
        differences.Append(Path.GetFileName(path)).Append(":\n").Append(LineDiff.Of(verified, received));
    }

    /// <summary>A new version of the SDK is no change of its output.</summary>
    private static string Scrub(string source) => ToolVersion().Replace(source, "\"SeedsSdk\", \"0.0.0\"");

    [GeneratedRegex(
        """
            "SeedsSdk", "[0-9.]+"
            """,
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex ToolVersion();
}
