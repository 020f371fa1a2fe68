using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedsSdk.Benchmarks.Corpora;
using SeedsSdk.Generator;

namespace SeedsSdk.Benchmarks;

/// <summary>A project of many reports, before anybody edits it.</summary>
/// <param name="Reports">In the order in which the compiler gets them.</param>
/// <param name="Actors">The authority file.</param>
internal sealed record EditsProject(IReadOnlyList<EditsFile> Reports, EditsFile Actors)
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12);

    /// <summary>So many of the actors who speak most are curated.</summary>
    private const int Curated = 300;

    private const int WarmUpReports = 300;

    public static EditsProject Invented(int reports) =>
        new(
            [
                .. InventedCorpus
                    .Reports(reports)
                    .Select(report => new EditsFile(Full("seeds/" + report.Path), report.Text, "report")),
            ],
            new EditsFile(Full("seeds/actors.json"), AuthorityFile(), "actors")
        );

    /// <summary>In characters.</summary>
    public long Length => Reports.Sum(report => (long)report.Text.Length);

    public GeneratorDriver Driver(bool track) =>
        CSharpGeneratorDriver.Create(
            [new SeedsGenerator().AsSourceGenerator()],
            [.. Reports, Actors],
            s_language,
            new EditsOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track)
        );

    /// <summary>The same files, of which nobody has read anything.</summary>
    public EditsProject Unread() =>
        new([.. Reports.Select(report => report.With(report.Text))], Actors.With(Actors.Text));

    /// <summary>Another project, before one is measured: the run time compiles what runs often.</summary>
    public static void WarmUp(Compilation compilation) =>
        Invented(WarmUpReports).Driver(track: false).RunGenerators(compilation);

    public static CSharpCompilation Compile(string source) =>
        CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(source, s_language)]);

    public static string Full(string path) => EditsOptions.ProjectDirectory + path;

    private static string AuthorityFile()
    {
        var entries = new InventedActors(InventedCorpus.DefaultSeed)
            .All.Take(Curated)
            .Select(actor => JsonSerializer.Serialize(new { name = actor.Name, kind = KindOf(actor) }));
        return $"{{ \"actors\": [\n{string.Join(",\n", entries)}\n] }}";
    }

    private static string KindOf(InventedActor actor) =>
        actor.Kind switch
        {
            InventedKind.Person => "person",
            InventedKind.Government => "government",
            _ => "organization",
        };
}
