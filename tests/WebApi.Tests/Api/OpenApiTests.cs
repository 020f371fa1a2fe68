using System.Text.Json;

namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>The description is whole: each endpoint, parameter and answer is in it, and every reference leads somewhere.</summary>
public sealed class OpenApiTests(App app) : IClassFixture<App>
{
    private static readonly string[] s_paths =
    [
        "/api/actors",
        "/api/actors/{id}",
        "/api/platforms",
        "/api/quotes",
        "/api/quotes/{id}",
        "/api/reports",
        "/api/reports/{id}",
        "/api/reports/{id}/text",
        "/api/statements",
        "/api/timeline",
    ];

    [Fact]
    public async Task Every_endpoint_is_described()
    {
        var document = await app.GetAsync("/openapi/v1.json");

        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("Who said what", document.GetProperty("info").GetProperty("title").GetString());
        Assert.Equal(s_paths, document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var get = path.Value.GetProperty("get");
            Assert.False(string.IsNullOrEmpty(get.GetProperty("summary").GetString()), path.Name);
            var responses = get.GetProperty("responses").EnumerateObject().Select(response => response.Name).ToList();
            Assert.Contains("200", responses);
            Assert.Contains(path.Name.Contains("{id}", StringComparison.Ordinal) ? "404" : "400", responses);
        }
    }

    [Fact]
    public async Task Parameters_say_what_they_take()
    {
        var document = await app.GetAsync("/openapi/v1.json");
        var parameters = document
            .GetProperty("paths")
            .GetProperty("/api/quotes")
            .GetProperty("get")
            .GetProperty("parameters")
            .EnumerateArray()
            .ToDictionary(parameter => parameter.GetProperty("name").GetString()!);

        Assert.Equal(
            ["actor", "from", "kind", "order", "page", "platform", "q", "report", "size", "to"],
            parameters.Keys.Order()
        );
        Assert.All(
            parameters.Values,
            parameter =>
            {
                Assert.Equal("query", parameter.GetProperty("in").GetString());
                Assert.NotEmpty(parameter.GetProperty("description").GetString()!);
            }
        );
        var size = parameters["size"].GetProperty("schema");
        Assert.Equal("integer", size.GetProperty("type").GetString());
        Assert.Equal(100, size.GetProperty("maximum").GetInt32());
        Assert.Equal("date", parameters["from"].GetProperty("schema").GetProperty("format").GetString());
        Assert.Equal(2, parameters["kind"].GetProperty("schema").GetProperty("enum").GetArrayLength());
    }

    [Fact]
    public async Task References_lead_somewhere_and_answers_have_the_members_of_the_schema()
    {
        var document = await app.GetAsync("/openapi/v1.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.All(
            References(document),
            reference =>
            {
                const string Prefix = "#/components/schemas/";
                Assert.StartsWith(Prefix, reference, StringComparison.Ordinal);
                Assert.True(schemas.TryGetProperty(reference[Prefix.Length..], out _), reference);
            }
        );

        var quote = (await app.GetAsync("/api/quotes?size=1")).GetProperty("items")[0];
        var described = schemas.GetProperty("QuoteAnswer");
        var members = quote.EnumerateObject().Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            members,
            described.GetProperty("properties").EnumerateObject().Select(one => one.Name).ToHashSet()
        );
        Assert.Subset(
            members,
            described.GetProperty("required").EnumerateArray().Select(one => one.GetString()!).ToHashSet()
        );
    }

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };
}
