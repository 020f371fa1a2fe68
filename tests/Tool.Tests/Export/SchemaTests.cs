using System.Text.Json;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>The published schema says all that the export writes, and nothing else.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement s_schema = Read("seeds-export.schema.json");
    private static readonly JsonElement s_lineSchema = Read("seeds-export-line.schema.json");

    [Fact]
    public async Task What_is_written_is_as_declared()
    {
        using var folder = Harbor.Folder();
        using var export = JsonDocument.Parse((await Harbor.ExportAsync(folder, "json")).Output);
        var check = new SchemaCheck(s_schema);
        check.Value(export.RootElement);
        Assert.Empty(check.Faults);

        // All definitions were met, so that none of them was passed over.
        Assert.Equal(s_schema.GetProperty("$defs").EnumerateObject().Select(d => d.Name).Order(), check.Met.Order());
    }

    [Fact]
    public async Task The_shipped_reports_are_as_declared()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        var run = await Run.SeedsAsync("export", seeds, "--actors", Path.Combine(seeds, "actors.json"));
        using var export = JsonDocument.Parse(run.Output);
        var check = new SchemaCheck(s_schema);
        check.Value(export.RootElement);
        Assert.Empty(check.Faults);
    }

    [Fact]
    public async Task Every_line_is_as_declared()
    {
        using var folder = Harbor.Folder();
        var check = new SchemaCheck(s_lineSchema);
        foreach (var text in (await Harbor.ExportAsync(folder, "jsonl")).Lines)
        {
            using var line = JsonDocument.Parse(text);
            check.Value(line.RootElement);
        }

        Assert.Empty(check.Faults);
        Assert.Equal(
            s_lineSchema.GetProperty("$defs").EnumerateObject().Select(d => d.Name).Order(),
            check.Met.Order()
        );
    }

    [Fact]
    public void What_both_schemas_declare_is_the_same()
    {
        var quote = s_schema.GetProperty("$defs").GetProperty("quote").GetProperty("properties");
        var line = s_lineSchema.GetProperty("properties");
        Assert.All(
            quote.EnumerateObject(),
            member => Assert.True(JsonElement.DeepEquals(member.Value, line.GetProperty(member.Name)), member.Name)
        );
    }

    [Fact]
    public void Every_word_of_the_enumerations_is_declared()
    {
        Assert.Equal(Words<ActorKind>(), Declared("actor", "kind"));
        Assert.Equal(Words<QuoteKind>(), Declared("quote", "kind"));
        Assert.Equal(Words<StatementForm>(), Declared("statement", "form"));
    }

    [Theory]
    [InlineData("""{"version":2,"reports":[],"actors":[],"statements":[],"quotes":[]}""", "$.version")]
    [InlineData("""{"version":1,"reports":[],"actors":[],"statements":[]}""", "$ lacks quotes")]
    [InlineData("""{"version":1,"reports":[],"actors":[],"statements":[],"quotes":[],"more":1}""", "$.more")]
    [InlineData("""{"version":1,"reports":[],"actors":[],"statements":[],"quotes":[{}]}""", "$.quotes[] lacks id")]
    [InlineData("""{"version":1,"reports":{},"actors":[],"statements":[],"quotes":[]}""", "$.reports")]
    public void The_check_itself_finds_faults(string json, string fault)
    {
        using var document = JsonDocument.Parse(json);
        var check = new SchemaCheck(s_schema);
        check.Value(document.RootElement);
        Assert.Contains(check.Faults, found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());

    private static IEnumerable<string?> Declared(string type, string property) =>
        s_schema
            .GetProperty("$defs")
            .GetProperty(type)
            .GetProperty("properties")
            .GetProperty(property)
            .GetProperty("enum")
            .EnumerateArray()
            .Select(word => word.GetString());

    private static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema", name)));
        return document.RootElement.Clone();
    }
}
