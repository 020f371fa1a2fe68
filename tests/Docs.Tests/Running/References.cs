using Microsoft.CodeAnalysis;

namespace SeedsSdk.Docs.Tests.Running;

/// <summary>What an app references: the framework, the types, and the shipped reports.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsFramework)
            .Append(typeof(Corpus).Assembly.Location)
            .Append(typeof(Seeds).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsFramework(string path) =>
        Path.GetFileName(path) is var name
        && name.StartsWith("System.", StringComparison.Ordinal)
        && !name.Contains(".Native", StringComparison.Ordinal);
}
