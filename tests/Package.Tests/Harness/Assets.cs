using System.Text.Json;

namespace SeedsSdk.Package.Tests.Harness;

/// <summary>What a project was restored with.</summary>
internal static class Assets
{
    /// <param name="project">The folder of the project.</param>
    /// <returns>Ours, as <c>package SeedsSdk.Model 0.1.0</c>.</returns>
    public static IEnumerable<string> Ours(string project)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "obj/project.assets.json")));
        return
        [
            .. json
                .RootElement.GetProperty("libraries")
                .EnumerateObject()
                .Where(library => library.Name.StartsWith("SeedsSdk", StringComparison.Ordinal))
                .Select(library => $"{library.Value.GetProperty("type").GetString()} {library.Name.Replace('/', ' ')}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
