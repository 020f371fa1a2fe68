using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>A consumer's project. It never changes: each method gives another one, which shares the files.</summary>
internal sealed record TestProject
{
    public const string Directory = "/projects/app/";

    private ImmutableList<AdditionalText> Additional { get; init; } = [];

    private ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "App").Add("ProjectDir", Directory);

    private ImmutableList<string> Sources { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp11;

    public static TestProject Empty { get; } = new();

    public IReadOnlyList<AdditionalText> Texts => Additional;

    public Options Options => new(Properties, Settings);

    private ImmutableList<EditorSetting> Settings { get; init; } = [];

    /// <summary>A line of <c>.editorconfig</c>, in the section of a file.</summary>
    public TestProject WithSetting(string section, string key, string value) =>
        this with
        {
            Settings = Settings.Add(new EditorSetting(section, key, value)),
        };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>A report at a path below the project; one that is there already is edited.</summary>
    public TestProject With(string path, string text) => With(path, Files.Text(text), "report");

    public TestProject WithActors(string json) => With("seeds/actors.json", Files.Text(json), "actors");

    public TestProject With(string path, Microsoft.CodeAnalysis.Text.SourceText text, string? role)
    {
        var file = new ProjectFile(Full(path), text, role);
        var index = Additional.FindIndex(other => other.Path == file.Path);
        return this with { Additional = index < 0 ? Additional.Add(file) : Additional.SetItem(index, file) };
    }

    public TestProject With(AdditionalText file) => this with { Additional = Additional.Add(file) };

    public TestProject Without(string path) =>
        this with
        {
            Additional = Additional.RemoveAll(file => file.Path == Full(path)),
        };

    /// <summary>In place: where a new name changes the order, compilers before 5 take all files between for edited.</summary>
    public TestProject Renamed(string path, string newPath) =>
        MapFiles(file => file.Path == Full(path) ? new ProjectFile(Full(newPath), file.GetText(), file.Role) : file);

    public TestProject InReverseOrder() => this with { Additional = Additional.Reverse() };

    public TestProject MapTexts(Func<string, string> map) =>
        MapFiles(file => new ProjectFile(file.Path, Files.Text(map(file.GetText().ToString())), file.Role));

    public TestProject MapPaths(Func<string, string> map) =>
        MapFiles(file => new ProjectFile(map(file.Path), file.GetText(), file.Role));

    /// <summary>As the targets hand the files over: each with its path below the project.</summary>
    public TestProject WithItemPaths() =>
        MapFiles(file => new ProjectFile(file.Path, file.GetText(), file.Role)
        {
            ItemPath = file.Path[file.Path.IndexOf("seeds", StringComparison.Ordinal)..],
        });

    private TestProject MapFiles(Func<ProjectFile, ProjectFile> map) =>
        this with
        {
            Additional = [.. Additional.Cast<ProjectFile>().Select(map)],
        };

    public TestProject WithProperty(string name, string value) =>
        this with
        {
            Properties = Properties.SetItem(name, value),
        };

    public TestProject WithSource(string source) => this with { Sources = Sources.Add(source) };

    public CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            "App",
            Sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions, encoding: Encoding.UTF8)),
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                generalDiagnosticOption: ReportDiagnostic.Default
            )
        );

    private static string Full(string path) => path.Contains(':') ? path : Directory + path;
}
