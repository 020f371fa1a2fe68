using System.Reflection;
using System.Runtime.Loader;

namespace SeedsSdk.Package.Tests.AnalyzerFolder;

/// <summary>
/// Loads the generator as a host does that has the compiler and nothing else: what does not lie beside the generator, and is not the
/// compiler's or the run time's own, is not there. A .NET Framework host is one: its run time has no System.Text.Json.
/// </summary>
internal sealed class LonelyContext(string folder, IReadOnlySet<string> others)
    : AssemblyLoadContext("lonely", isCollectible: true)
{
    public List<string> Loaded { get; } = [];

    public Assembly LoadGenerator() => LoadFromAssemblyPath(Path.Combine(folder, "SeedsSdk.Generator.dll"));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        var path = Path.Combine(folder, name + ".dll");
        if (File.Exists(path))
        {
            Loaded.Add(name);
            return LoadFromAssemblyPath(path);
        }

        return others.Contains(name)
            ? null
            : throw new FileNotFoundException($"{name} does not lie beside the generator.");
    }
}
