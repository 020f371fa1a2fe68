using System.Text.Json;
using SeedsSdk.Tool.Check;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Check;

/// <summary>The shape of SARIF 2.1.0, as far as consumers need it.</summary>
public sealed class SarifTests
{
    [Fact]
    public async Task Findings_stand_in_it_as_on_standard_output()
    {
        using var folder = new TempFolder();
        folder.Write("r/one two.txt", "A Report Without A Day\n\nJon Dale said: \"It is early.\n\nNobody came.\n");
        folder.Write("r/none.txt", "");
        var run = await Run.SeedsAsync("check", folder.PathOf("r"), "--sarif", folder.PathOf("out.sarif"));
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(folder.PathOf("out.sarif")));
        var root = document.RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", root.GetProperty("$schema").GetString());

        var part = Assert.Single(root.GetProperty("runs").EnumerateArray());
        var driver = part.GetProperty("tool").GetProperty("driver");
        Assert.Equal("seeds", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(Generator.Validation.Rules.All.Select(rule => rule.Id), rules.Select(Id("id")));
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!));
        Assert.All(
            rules,
            rule => Assert.DoesNotContain('{', rule.GetProperty("help").GetProperty("text").GetString()!)
        );

        var results = part.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(run.Lines.Select(line => line.Split(' ')[^1]), results.Select(LastWord));
        Assert.Equal(3, results.Length);
        Assert.Equal(1, run.Code);
        foreach (var result in results)
        {
            Assert.Equal(Id("ruleId")(result), Id("id")(rules[result.GetProperty("ruleIndex").GetInt32()]));
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
            Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1);
        }

        Assert.EndsWith("r/one%20two.txt", AddressOf(results[1]));
        Assert.Equal("error", results[0].GetProperty("level").GetString());
        Assert.Equal("warning", results[1].GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("/press/seeds/a b.txt", "/press", "seeds/a%20b.txt")]
    [InlineData("/press/seeds/ä#1.txt", "/press/seeds", "%C3%A4%231.txt")]
    [InlineData("/elsewhere/a.txt", "/press", "../elsewhere/a.txt")]
    public void Addresses_are_relative_and_escaped(string path, string directory, string expected) =>
        Assert.Equal(expected, FileUri.Relative(path, directory));

    [Fact]
    public async Task It_may_go_to_standard_output_alone()
    {
        using var folder = Harbor.Folder();
        var run = await Run.SeedsAsync("check", folder.PathOf("reports"), "--sarif", "-");
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(0, document.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static Func<JsonElement, string?> Id(string name) => element => element.GetProperty(name).GetString();

    private static string LastWord(JsonElement result) =>
        result.GetProperty("message").GetProperty("text").GetString()!.Split(' ')[^1];

    private static string? AddressOf(JsonElement result) =>
        result
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString();
}
