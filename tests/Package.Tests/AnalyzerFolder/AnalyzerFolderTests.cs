using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.AnalyzerFolder;

/// <summary>What lies beside the generator is what it needs in a host that has the compiler alone, and nothing more.</summary>
[Collection(SharedPackages.Name)]
public sealed class AnalyzerFolderTests(PackedPackages packages)
{
    /// <summary>
    /// What there is in every host: netstandard, the compiler, and the packages that Microsoft.CodeAnalysis.Common 4.8.0 itself names, with the
    /// versions of their assemblies.
    /// </summary>
    private static readonly Dictionary<string, Version> s_host = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Every_reference_is_met_beside_it_or_by_every_host()
    {
        var folder = Unpack();
        var beside = Directory.GetFiles(folder).ToDictionary(file => Path.GetFileNameWithoutExtension(file)!);
        var wanted = new HashSet<string>();
        foreach (var (name, file) in beside)
        {
            foreach (var reference in References(file))
            {
                wanted.Add(reference.Name);
                if (!beside.ContainsKey(reference.Name))
                {
                    Assert.True(
                        s_host.TryGetValue(reference.Name, out var version) && reference.Version <= version,
                        $"{name} needs {reference}"
                    );
                }
            }
        }

        // The least that works: each is needed by another.
        Assert.All(beside.Keys.Where(name => name != "SeedsSdk.Generator"), name => Assert.Contains(name, wanted));
    }

    [Fact]
    public void It_reads_reports_and_the_authority_file_where_nothing_else_is_on_the_path()
    {
        var context = new LonelyContext(Unpack(), s_host.Keys.ToHashSet(StringComparer.Ordinal));
        var type = context.LoadGenerator().GetType("SeedsSdk.Generator.SeedsGenerator", throwOnError: true)!;
        var generator = (IIncrementalGenerator)Activator.CreateInstance(type)!;

        var driver = CSharpGeneratorDriver
            .Create(
                [generator.AsSourceGenerator()],
                [
                    new Text(
                        "/app/seeds/2023-05-04-strike.txt",
                        "Strike\n\nMay 4, 2023\n\nAna Ruiz said: \"We will not go back.\"\n"
                    ),
                    new Text(
                        "/app/seeds/actors.json",
                        "{ \"actors\": [{ \"name\": \"Ana Ruiz\", \"aliases\": [\"Anna Ruiz\"] }] }"
                    ),
                ],
                optionsProvider: new Options()
            )
            .RunGenerators(CSharpCompilation.Create("App"));
        var result = driver.GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Null(result.Results.Single().Exception);
        var generated = string.Concat(result.GeneratedTrees);
        Assert.Contains("We will not go back.", generated, StringComparison.Ordinal);
        Assert.Contains("Anna Ruiz", generated, StringComparison.Ordinal); // only the authority file has her name so
        Assert.Contains("System.Text.Json", context.Loaded);
        context.Unload();
    }

    private string Unpack()
    {
        var folder = packages.NewFolder("analyzers");
        using var package = packages.Open("SeedsSdk");
        foreach (
            var entry in package.Entries.Where(entry =>
                entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)
            )
        )
        {
            entry.ExtractToFile(Path.Combine(folder, entry.Name));
        }

        return folder;
    }

    private static IEnumerable<(string Name, Version Version)> References(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        var metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata
                .AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle))
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(("build_property.RootNamespace", "App"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(
                (
                    "build_metadata.AdditionalFiles.SeedsReport",
                    textFile.Path.EndsWith(".json", StringComparison.Ordinal) ? "actors" : "report"
                )
            );
    }

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(
            pair => pair.Key,
            pair => pair.Value,
            KeyComparer
        );

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
