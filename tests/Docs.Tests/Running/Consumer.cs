using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedsSdk.Generator;

namespace SeedsSdk.Docs.Tests.Running;

/// <summary>A project with reports of its own, compiled with the generator as a build does.</summary>
/// <param name="folder">Its folder. A project file in it may say what a page says; without one it is that of `dotnet new`.</param>
internal sealed class Consumer(string folder)
{
    /// <summary>The project of a page that has only one, which it does not name.</summary>
    private const string UnnamedProject = "Harbor";

    private readonly string? _file = Directory.GetFiles(folder, "*.csproj").SingleOrDefault();

    private string Name => _file is null ? UnnamedProject : Path.GetFileNameWithoutExtension(_file);

    /// <summary>What `dotnet run` prints.</summary>
    public string Run()
    {
        var libraries = Libraries().ToArray();
        return CSharpProgram.Run(Compile(libraries, OutputKind.ConsoleApplication), libraries.Select(l => l.Compile()));
    }

    /// <summary>The findings that `dotnet build` prints, without the folder in front of them and the project behind.</summary>
    public string Build()
    {
        var (compilation, errors) = Generate([.. Libraries()], OutputKind.ConsoleApplication);
        var all = errors.Concat(compilation.GetDiagnostics()).ToArray();
        if (!all.Any(one => one.Severity == DiagnosticSeverity.Error))
        {
            var analyzers = compilation.WithAnalyzers(
                [new SeedsAnalyzer()],
                new AnalyzerOptions([.. Reports()], new ProjectOptions(Properties()))
            );
            all = [.. all, .. analyzers.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()];
        }

        return string.Concat(
            all.Where(one => one.Severity >= DiagnosticSeverity.Warning)
                .Select(one => Line(one) + "\n")
                .Order(StringComparer.Ordinal)
        );
    }

    private byte[] Compile() => Compile([.. Libraries()], OutputKind.DynamicallyLinkedLibrary);

    private byte[] Compile(Consumer[] libraries, OutputKind kind)
    {
        var (compilation, errors) = Generate(libraries, kind);
        return errors.IsEmpty
            ? CSharpProgram.Emit(compilation)
            : throw new ExampleException(string.Join('\n', errors.Select(error => error.ToString())));
    }

    private (Compilation Compilation, ImmutableArray<Diagnostic> Errors) Generate(Consumer[] libraries, OutputKind kind)
    {
        var sources = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal);
        var compilation = CSharpProgram
            .Compilation(
                Name,
                kind,
                [],
                References.All.Concat(libraries.Select(l => MetadataReference.CreateFromImage(l.Compile())))
            )
            .AddSyntaxTrees(sources.Select(path => CSharpProgram.Parse(File.ReadAllText(path), path)));
        var driver = CSharpGeneratorDriver.Create(
            [new SeedsGenerator().AsSourceGenerator()],
            Reports(),
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            new ProjectOptions(Properties())
        );
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var errors);
        return (generated, errors);
    }

    private string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.StartLinePosition;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetRelativePath(folder, place.Path)}({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"
        );
    }

    private IEnumerable<Consumer> Libraries() =>
        Elements("ProjectReference")
            .Select(reference => Path.Combine(folder, (string)reference.Attribute("Include")!))
            .Select(path => new Consumer(Path.GetDirectoryName(Path.GetFullPath(path))!));

    private IEnumerable<AdditionalText> Reports()
    {
        var seeds = Path.Combine(folder, "seeds");
        var actors = Path.Combine(seeds, "actors.json");
        var reports = Directory.Exists(seeds)
            ? Directory.GetFiles(seeds, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return reports
            .Select(path => new ReportFile(path, "report"))
            .Concat(File.Exists(actors) ? [new ReportFile(actors, "actors")] : []);
    }

    private Dictionary<string, string> Properties()
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RootNamespace"] = Name,
            ["ProjectDir"] = folder + "/",
        };
        foreach (var property in Elements("PropertyGroup").Elements())
        {
            properties[property.Name.LocalName] = property.Value;
        }

        return properties;
    }

    private IEnumerable<XElement> Elements(string name) => _file is null ? [] : XDocument.Load(_file).Descendants(name);
}
