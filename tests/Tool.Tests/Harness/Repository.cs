namespace SeedsSdk.Tool.Tests.Harness;

/// <summary>Where the sources lie. A deterministic build does not know, so it is looked for.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "SeedsSdk.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("SeedsSdk.sln not found"));
}
