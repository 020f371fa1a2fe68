namespace SeedsSdk.Package.Tests.Harness;

/// <summary>A project of <c>Consumers</c>, copied to where nothing of ours lies above it.</summary>
internal sealed class Consumer
{
    private readonly PackedPackages _packages;

    private Consumer(PackedPackages packages, string folder) => (_packages, Folder) = (packages, folder);

    public string Folder { get; }

    /// <param name="below">Folders in which the copy lies.</param>
    public static Consumer Copy(PackedPackages packages, string name, string below = ".")
    {
        var folder = Path.Combine(packages.NewFolder(below), name);
        Folders.Copy(Repository.PathOf("tests/Package.Tests/Consumers/" + name), folder, _ => true);
        foreach (var project in Directory.GetFiles(folder, "*.*proj", SearchOption.AllDirectories))
        {
            File.WriteAllText(
                project,
                File.ReadAllText(project)
                    .Replace("CODE_VERSION", packages.Versions["SeedsSdk"], StringComparison.Ordinal)
                    .Replace("DATA_VERSION", packages.Versions["SeedsSdk.Seeds"], StringComparison.Ordinal)
            );
        }

        return new Consumer(packages, folder);
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Consumer Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Replaces words of a file that it has.</summary>
    public Consumer Edit(string name, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(name, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <param name="project">A file or folder; null: that of the consumer.</param>
    public Ran Build(string? project = null, params string[] options) =>
        Dotnet([.. With("build", project), "-p:RestoreAdditionalProjectSources=" + _packages.Folder, .. options]);

    /// <summary>Builds, and runs what was built.</summary>
    public IEnumerable<string> Answers(string? project = null, params string[] options)
    {
        Build(project, options).Succeeds();
        return RunBuilt(project);
    }

    /// <summary>What an app that was built prints.</summary>
    public IEnumerable<string> RunBuilt(string? project = null)
    {
        var name = project ?? Path.GetFileName(Folder);
        var app = Assert.Single(
            Directory.GetFiles(PathOf(Path.Combine(project ?? ".", "bin")), name + ".dll", SearchOption.AllDirectories)
        );
        return Dotnet(app).Succeeds().Lines.Where(line => line.Length > 0);
    }

    public Ran Dotnet(params string[] arguments) => Harness.Dotnet.Run(Folder, _packages.Cache, arguments);

    private static string[] With(string command, string? project) => project is null ? [command] : [command, project];
}
