namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>Where the sources lie. A deterministic build does not know, so it is looked for.</summary>
internal static class TestPaths
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of a source file, as the compiler recorded it, below the root.</summary>
    public static string BelowTests(string path)
    {
        path = path.Replace('\\', '/');
        return path[(path.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..];
    }

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "SeedsSdk.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("SeedsSdk.sln not found"));
}
