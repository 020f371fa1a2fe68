namespace SeedsSdk.Package.Tests.Harness;

/// <summary>Where the sources lie. A deterministic build does not know, so it is looked for.</summary>
internal static class Repository
{
    private static readonly string[] s_made = ["bin", "obj", "packages", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>The sources without what builds make of them. Folders with a dot are tools' own, but for files like .editorconfig.</summary>
    public static void CopyTo(string folder) =>
        Folders.Copy(Root, folder, name => !s_made.Contains(name) && name[0] != '.');

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "SeedsSdk.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("SeedsSdk.sln not found"));
}
