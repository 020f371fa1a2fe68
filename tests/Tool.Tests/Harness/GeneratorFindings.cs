using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedsSdk.Generator;

namespace SeedsSdk.Tool.Tests.Harness;

/// <summary>What a build reports about files: the generator and the analyzer themselves under a compiler, lines as <c>seeds check</c> prints them.</summary>
internal static class GeneratorFindings
{
    public static string[] Of(string folder, string actors, IEnumerable<string> reports)
    {
        var files = reports
            .Select(path => new DiskFile(path, "report"))
            .Append(new DiskFile(actors, "actors"))
            .ToImmutableArray<AdditionalText>();
        var options = new Options(folder);
        var driver = CSharpGeneratorDriver.Create(
            [new SeedsGenerator().AsSourceGenerator()],
            files,
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12),
            options
        );
        var compilation = CSharpCompilation.Create("App", options: new(OutputKind.DynamicallyLinkedLibrary));
        var errors = driver.RunGenerators(compilation).GetRunResult().Diagnostics;
        var others = compilation
            .WithAnalyzers([new SeedsAnalyzer()], new AnalyzerOptions(files, options))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return [.. errors.Concat(others).Where(one => one.Severity != DiagnosticSeverity.Hidden).Select(Text)];
    }

    private static string Text(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path}({line},{column}): {severity} {diagnostic.Id}: {message}"
        );
    }

    private sealed class DiskFile(string path, string role) : AdditionalText
    {
        public override string Path => path;

        public string Role => role;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(new MemoryStream(File.ReadAllBytes(path)), new UTF8Encoding(false));
    }

    private sealed class Options(string folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions =>
            new Values(
                new Dictionary<string, string>
                {
                    ["build_property.RootNamespace"] = "App",
                    ["build_property.ProjectDir"] = folder + "/",
                }
            );

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(
                new Dictionary<string, string>
                {
                    ["build_metadata.AdditionalFiles.SeedsReport"] = ((DiskFile)textFile).Role,
                }
            );
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
