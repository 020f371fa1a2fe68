using Microsoft.CodeAnalysis;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>What a consumer references: the framework and the model, and nothing of the generator.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManagedFramework)
            .Append(typeof(Corpus).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsManagedFramework(string path) =>
        Path.GetFileName(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll")
        && !name.Contains(".Native", StringComparison.Ordinal);
}
