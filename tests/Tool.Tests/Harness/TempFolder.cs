namespace SeedsSdk.Tool.Tests.Harness;

/// <summary>A folder of its own for a test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("seeds-test-").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <returns>The path of the file.</returns>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The names of the files in the folder itself, in order.</summary>
    public string[] Names =>
        [
            .. Directory
                .GetFileSystemEntries(Root)
                .Select(Path.GetFileName)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
