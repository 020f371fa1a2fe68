using System.Text.Json;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>Linked data: nodes with addresses, and every link leads to one.</summary>
public sealed class JsonLdTests
{
    [Fact]
    public async Task Every_link_leads_to_a_node()
    {
        using var folder = Harbor.Folder();
        using var document = JsonDocument.Parse((await Harbor.ExportAsync(folder, "jsonld")).Output);
        Assert.Equal(
            "https://schema.org/",
            document.RootElement.GetProperty("@context").GetProperty("@vocab").GetString()
        );
        var nodes = document.RootElement.GetProperty("@graph").EnumerateArray().ToArray();
        var ids = nodes.Select(node => node.GetProperty("@id").GetString()!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
        var links = nodes
            .SelectMany(node => node.EnumerateObject())
            .SelectMany(member => Links(member.Value))
            .ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, ids));
    }

    [Fact]
    public async Task Nodes_are_of_the_types_of_schema_org()
    {
        using var folder = Harbor.Folder();
        using var document = JsonDocument.Parse((await Harbor.ExportAsync(folder, "jsonld")).Output);
        var nodes = document
            .RootElement.GetProperty("@graph")
            .EnumerateArray()
            .ToDictionary(node => node.GetProperty("@id").GetString()!);
        Assert.Equal("Report", Type(nodes["urn:seeds:report:2023-05-04-harbor-strike"]));
        Assert.Equal("Person", Type(nodes["urn:seeds:actor:ana-ruiz"]));
        Assert.Equal("Organization", Type(nodes["urn:seeds:actor:harbor-union"]));
        Assert.Equal("GovernmentOrganization", Type(nodes["urn:seeds:actor:ministry-of-ports"]));

        var quotes = nodes.Values.Where(node => Type(node) == "Quotation").ToArray();
        Assert.Equal(4, quotes.Length);
        Assert.Equal("a matter of dignity, and 'honor'.", quotes[0].GetProperty("text").GetString());
        Assert.Equal("2023-05-02", quotes[0].GetProperty("dateCreated").GetString());
        Assert.Equal("urn:seeds:actor:ana-ruiz", Id(quotes[0].GetProperty("spokenByCharacter")[0]));
        Assert.Equal("urn:seeds:actor:ana-ruiz", Id(quotes[0].GetProperty("creator")[0]));
        Assert.Equal("urn:seeds:report:2023-05-04-harbor-strike", Id(quotes[0].GetProperty("isPartOf")));
        var note = nodes[Id(quotes[0].GetProperty("citation"))];
        Assert.Equal("Telegram, May 2, 2023.", note.GetProperty("text").GetString());
        Assert.Equal(2, quotes[3].GetProperty("spokenByCharacter").GetArrayLength());
        Assert.StartsWith("urn:seeds:quote:2023-05-04-harbor-strike#", Id(quotes[0]));
    }

    private static string Type(JsonElement node) => node.GetProperty("@type").GetString()!;

    private static string Id(JsonElement node) => node.GetProperty("@id").GetString()!;

    /// <summary>Objects that have an address and nothing else, wherever they stand.</summary>
    private static IEnumerable<string> Links(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Links),
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => member.Name == "@id" ? [member.Value.GetString()!] : Links(member.Value)),
            _ => [],
        };
}
