using System.Text.Json;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>
/// Editors know the authority file by <c>schema/actors.schema.json</c>: it says what the reader says. The files in
/// <c>Authority</c> are held against the schema by <c>tests/validate-schema</c>.
/// </summary>
public sealed class AuthoritySchemaTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests/Generator.Tests/Authority");

    private static readonly JsonElement s_schema = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema/actors.schema.json")))
        .RootElement;

    public static TheoryData<string> Files(string verdict) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(s_folder, verdict), "*.json")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    private static JsonElement Actor => s_schema.GetProperty("$defs").GetProperty("actor");

    private static JsonElement Property(string name) => Actor.GetProperty("properties").GetProperty(name);

    private static string[] Names(JsonElement definition) =>
        [.. definition.GetProperty("properties").EnumerateObject().Select(property => property.Name)];

    private static IEnumerable<string> Faults(string verdict, string file)
    {
        var json = File.ReadAllText(Path.Combine(s_folder, verdict, file));
        return AuthorityRules
            .Check(AuthorityReader.Read(json), new SourceDocument("actors.json", json))
            .Select(finding => finding.Rule.Id);
    }

    [Theory]
    [MemberData(nameof(Files), "valid")]
    public void The_reader_takes_what_the_schema_takes(string file) => Assert.Empty(Faults("valid", file));

    [Theory]
    [MemberData(nameof(Files), "invalid")]
    public void The_reader_reports_what_the_schema_refuses(string file) => Assert.NotEmpty(Faults("invalid", file));

    [Theory]
    [MemberData(nameof(Files), "beyond")]
    public void The_reader_reports_what_no_schema_can_say(string file) => Assert.NotEmpty(Faults("beyond", file));

    [Fact]
    public void The_properties_are_the_readers()
    {
        Assert.Equal(AuthorityReader.RootProperties, Names(s_schema));
        Assert.Equal(AuthorityActorReader.Properties, Names(Actor));
        Assert.Equal(
            AuthorityActorReader.AffiliationProperties,
            Names(s_schema.GetProperty("$defs").GetProperty("affiliation"))
        );
        Assert.Equal("name", Assert.Single(Actor.GetProperty("required").EnumerateArray()).GetString());
    }

    [Fact]
    public void The_kinds_are_the_readers()
    {
        var kind = Property("kind").GetProperty("anyOf");
        var pattern = kind[1].GetProperty("pattern").GetString()!;

        Assert.Equal(
            AuthorityActorReader.Kinds,
            kind[0].GetProperty("enum").EnumerateArray().Select(value => value.GetString())
        );
        Assert.All(AuthorityActorReader.Kinds, word => Assert.Matches(pattern, word.ToUpperInvariant()));
        Assert.DoesNotMatch(pattern, "persons");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ana-ruiz-2")]
    [InlineData("7")]
    [InlineData("حركة-البحر")]
    [InlineData("пётр")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("a b")]
    [InlineData("A")]
    [InlineData("aB")]
    [InlineData("Пётр")]
    [InlineData("á")]
    [InlineData("a'b")]
    [InlineData("a.b")]
    [InlineData("a_b")]
    [InlineData("a&b")]
    public void The_pattern_of_an_id_is_the_readers(string id) =>
        Assert.Equal(
            Slugs.IsSlug(id),
            Regex.IsMatch(
                id,
                Property("id").GetProperty("pattern").GetString()!,
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            )
        );

    [Fact]
    public void Everything_has_a_title_and_a_description_for_editors()
    {
        var definitions = s_schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value);
        var all = definitions
            .Append(s_schema)
            .SelectMany(definition =>
                definition
                    .GetProperty("properties")
                    .EnumerateObject()
                    .Select(property => property.Value)
                    .Append(definition)
            );

        Assert.All(
            all,
            one =>
            {
                Assert.NotEmpty(one.GetProperty("title").GetString()!);
                Assert.EndsWith(".", one.GetProperty("description").GetString(), StringComparison.Ordinal);
            }
        );
    }
}
