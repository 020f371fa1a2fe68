namespace SeedsSdk.Robustness.Inputs;

/// <summary>The reports of this repository: invented ones of the tests, and those that it ships.</summary>
internal static class ReportTexts
{
    private static readonly string[] s_folders = ["tests/Generator.Tests/Reports", "seeds"];

    /// <summary>The folder with the solution, above the one that a program runs in.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Paths below the root, with forward slashes, in the same order everywhere.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. s_folders
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder), "*.txt"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "SeedsSdk.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new DirectoryNotFoundException("SeedsSdk.sln not found"));
}
