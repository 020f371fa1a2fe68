namespace SeedsSdk.Docs.Tests;

/// <summary>What no test here runs, and why. A row that no page needs any more fails a test.</summary>
internal static class NotRun
{
    private const string Package = "it needs the packed files: tests/Package.Tests";
    private const string Registry = "it installs from a folder of packages: tests/Package.Tests";

    /// <summary>The beginning of a command.</summary>
    public static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["dotnet new "] = Package,
        ["dotnet add "] = Package,
        ["cd "] = "it belongs to `dotnet new`",
        ["dotnet tool "] = Registry,
        ["sqlite3 "] = "another program, which tests/validate-exports asks",
    };

    /// <summary>A page, and the beginning of a block.</summary>
    public static readonly Dictionary<(string Page, string Beginning), string> Blocks = new()
    {
        [("docs/guide/scale.md", "<PropertyGroup>")] =
            "a part of a project file: tests/Package.Tests builds with the property",
        [("docs/guide/scale.md", "lines = spark.")] = "Spark is not there; the page says so",
    };
}
