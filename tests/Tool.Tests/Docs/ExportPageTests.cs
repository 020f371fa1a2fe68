using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Docs;

/// <summary>docs/export.md: its C# compiles, its commands run, its JSON is that of the shipped reports.</summary>
public sealed class ExportPageTests
{
    private const string Page = "docs/export.md";

    [Fact]
    public void Every_example_in_CSharp_compiles()
    {
        var examples = ExamplePages.Blocks(Page, "csharp");
        Assert.NotEmpty(examples);
        var source = new StringBuilder(
            "using System; using System.IO; using System.Linq; using SeedsSdk;\n"
                + "static class Seeds { public static Corpus Corpus => Corpus.Empty; }\n"
        );
        for (var i = 0; i < examples.Length; i++)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"static class Example{i} {{ static void Run() {{\n{examples[i]}}} }}\n"
            );
        }

        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Examples",
            [CSharpSyntaxTree.ParseText(source.ToString())],
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Every_command_runs()
    {
        using var target = new TempFolder();
        var commands = ExamplePages
            .Blocks(Page, "")
            .SelectMany(block => block.Split('\n'))
            .Where(line => line.StartsWith("seeds ", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(6, commands.Length);
        foreach (var command in commands)
        {
            var words = command.Split(' ')[1..];
            words[1] = Path.Combine(Repository.Root, words[1]);
            words[^1] = target.PathOf(words[^1]);
            var run = await Run.SeedsAsync(words);
            Assert.Equal((0, ""), (run.Code, run.Output));
            Assert.True(Path.Exists(words[^1]), command);
        }
    }

    [Fact]
    public async Task The_examples_of_JSON_are_in_the_exports()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        var examples = ExamplePages.Blocks(Page, "json").Select(text => JsonDocument.Parse(text).RootElement).ToArray();
        using var json = JsonDocument.Parse((await Run.SeedsAsync("export", seeds)).Output);
        var quote = json
            .RootElement.GetProperty("quotes")
            .EnumerateArray()
            .Single(each => IsOf(each, examples[0], "id"));
        Assert.True(JsonElement.DeepEquals(quote, examples[0]), quote.GetRawText());

        using var linked = JsonDocument.Parse((await Run.SeedsAsync("export", seeds, "-f", "jsonld")).Output);
        var node = linked
            .RootElement.GetProperty("@graph")
            .EnumerateArray()
            .Single(each => IsOf(each, examples[1], "@id"));
        Assert.All(
            examples[1].EnumerateObject(),
            member => Assert.True(JsonElement.DeepEquals(node.GetProperty(member.Name), member.Value), member.Name)
        );
    }

    private static bool IsOf(JsonElement one, JsonElement other, string id) =>
        one.GetProperty(id).GetString() == other.GetProperty(id).GetString();
}
