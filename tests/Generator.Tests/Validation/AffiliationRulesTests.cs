using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>SEED0411 and SEED0412: curated affiliations.</summary>
public sealed class AffiliationRulesTests
{
    private static string[] Findings(string json) =>
        [
            .. AuthorityRules
                .Check(AuthorityReader.Read(json), new SourceDocument("actors.json", json))
                .Select(finding =>
                    $"{finding.Place.Line + 1},{finding.Place.Column + 1} {finding.Rule.Id} {finding.Message()}"
                ),
        ];

    private static string[] Affiliations(string json) =>
        [
            .. AuthorityReader
                .Read(json)
                .Authority.Actors.SelectMany(actor =>
                    actor.Affiliations.Select(one => $"{actor.Id}: {one.Role ?? "-"}, {one.Organization}")
                ),
        ];

    [Fact]
    public void Organizations_by_explicit_ids_and_by_those_made_of_names_before_and_behind()
    {
        const string Json = """
            { "actors": [
              { "name": "Ana Ruiz", "affiliations": [
                { "organization": "harbor-union", "role": " spokes\twoman" },
                { "organization": "port" }, { "organization": "port" } ] },
              { "name": "Harbor Union", "affiliations": [ { "organization": "port", "role": "member" } ] },
              { "id": "port", "name": "Port Authority", "affiliations": [] }
            ] }
            """;

        Assert.Empty(Findings(Json));
        Assert.Equal(
            ["ana-ruiz: spokes woman, harbor-union", "ana-ruiz: -, port", "harbor-union: member, port"],
            Affiliations(Json)
        );
    }

    [Theory]
    [InlineData("harbour-union", " (did you mean 'harbor-union'?)")]
    [InlineData("Harbor Union", " (did you mean 'harbor-union'?)")]
    [InlineData("HU", " (did you mean 'harbor-union'?)")]
    [InlineData("museum", "")]
    [InlineData("", "")]
    public void An_unknown_organization(string id, string suggestion)
    {
        var json = $$"""
            { "actors": [
              { "name": "Harbor Union", "aliases": ["HU"] },
              { "name": "Ana Ruiz", "affiliations": [ { "organization": "{{id}}" }, { "organization": "harbor-union" } ] }
            ] }
            """;

        Assert.Equal(
            $"3,61 SEED0411 There is no actor with the id '{id}' in this file{suggestion}, so this affiliation is "
                + "ignored. Give the id of one of its actors",
            Assert.Single(Findings(json))
        );
        Assert.Equal(["ana-ruiz: -, harbor-union"], Affiliations(json));
    }

    [Theory]
    [InlineData("""{ "affiliations": {} }""", "\"affiliations\" must be an array, and is an object")]
    [InlineData("""{ "affiliations": ["b"] }""", "An affiliation must be an object, and is a string")]
    [InlineData("""{ "affiliations": [ { } ] }""", "This affiliation names no \"organization\". It is ignored")]
    [InlineData(
        """{ "affiliations": [ { "organization": 7 } ] }""",
        "\"organization\" must be a string, and is a number"
    )]
    [InlineData(
        """{ "affiliations": [ { "organization": "b", "role": [] } ] }""",
        "\"role\" must be a string, and is an array"
    )]
    [InlineData(
        """{ "affiliations": [ { "organisation": "b", "organization": "b" } ] }""",
        "did you mean 'organization'?"
    )]
    public void What_is_malformed(string properties, string words)
    {
        var json = $$"""{ "actors": [ { "name": "B" }, { "name": "A", {{properties[1..]}} ] }""";

        Assert.Contains(words, Assert.Single(Findings(json)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_is_reported_where_it_closes()
    {
        const string Json = """
            { "actors": [
              { "name": "Crew", "affiliations": [ { "organization": "union" } ] },
              { "name": "Port", "affiliations": [ { "organization": "crew" }, { "organization": "crew", "role": "x" } ] },
              { "name": "Union", "affiliations": [ { "organization": "city" }, { "organization": "port" } ] },
              { "name": "City" }
            ] }
            """;

        Assert.Equal(
            "4,86 SEED0412 'Union' is part of itself: Union in Port in Crew in Union. Remove one of these affiliations; "
                + "this one is ignored",
            Assert.Single(Findings(Json))
        );
        Assert.Equal(["crew: -, union", "port: -, crew", "port: x, crew", "union: -, city"], Affiliations(Json));
    }

    [Fact]
    public void Who_is_in_himself_and_who_is_in_one_organization_by_two_ways()
    {
        const string Json = """
            { "actors": [
              { "name": "A", "affiliations": [ { "organization": "a" }, { "organization": "a", "role": "x" } ] },
              { "name": "B", "affiliations": [ { "organization": "c" }, { "organization": "d" } ] },
              { "name": "C", "affiliations": [ { "organization": "d" } ] },
              { "name": "D" }
            ] }
            """;

        Assert.StartsWith("2,54 SEED0412 'A' is part of itself: A in A.", Assert.Single(Findings(Json)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Ten_thousand_entries_in_one_long_circle(int direction)
    {
        const int Count = 10_000;
        var actors = Enumerable
            .Range(0, Count)
            .Select(i =>
                $$"""{ "name": "N{{i}}", "affiliations": [ { "organization": "n{{(i + direction + Count) % Count}}" } ] }"""
            );

        var finding = Assert.Single(Findings($$"""{ "actors": [ {{string.Join(",\n", actors)}} ] }"""));

        Assert.Contains(" in … in ", finding, StringComparison.Ordinal);
        Assert.True(finding.Length < 300, finding);
    }

    [Fact]
    public void Ten_thousand_unknown_organizations()
    {
        var actors = Enumerable
            .Range(0, 10_000)
            .Select(i => $$"""{ "name": "N{{i}}", "affiliations": [ { "organization": "unknown-{{i}}" } ] }""");

        Assert.Equal(10_000, Findings($$"""{ "actors": [ {{string.Join(",\n", actors)}} ] }""").Length);
    }
}
