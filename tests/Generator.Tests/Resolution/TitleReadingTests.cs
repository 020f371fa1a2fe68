using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Tests.Extraction;

namespace SeedsSdk.Generator.Tests.Resolution;

/// <summary>Where a title ends that may end in two places: the authority file knows the name.</summary>
public sealed class TitleReadingTests
{
    private static Authority File(string actors) => AuthorityReader.Read("{ \"actors\": [" + actors + "] }").Authority;

    /// <summary>The speaker's id, and the role that the report gives him.</summary>
    private static (string Speaker, string Role) Read(string body, string actors)
    {
        var report = Assert.Single(CorpusResolver.Resolve([Says.Facts(body)], File(actors)).Reports);
        var speaker = Assert.Single(report.Statements[0].Speakers);
        return (speaker, Assert.Single(report.Affiliations, held => held.Actor == speaker).Role);
    }

    [Theory]
    [InlineData("""{ "name": "Ulv Stein Brandt" }""", "ulv-stein-brandt", "Mayor of Dunmore")]
    [InlineData("""{ "name": "Ulf Brandt", "aliases": ["Ulv Stein Brandt"] }""", "ulf-brandt", "Mayor of Dunmore")]
    [InlineData("""{ "name": "Stein Brandt" }""", "stein-brandt", "Mayor of Dunmore Ulv")]
    [InlineData(
        """{ "name": "Stein Brandt" }, { "name": "Ulv Stein Brandt" }""",
        "stein-brandt",
        "Mayor of Dunmore Ulv"
    )]
    [InlineData("""{ "name": "Dunmore Ulv" }""", "stein-brandt", "Mayor of Dunmore Ulv")]
    public void The_curated_name_decides(string actors, string speaker, string role) =>
        Assert.Equal((speaker, role), Read("Mayor of Dunmore Ulv Stein Brandt said, \"We wait.\"", actors));

    [Theory]
    [InlineData("Mayor of Dunmore Tove Maria Rask", "Tove Maria Rask", "Mayor of Dunmore")]
    [InlineData("Minister of Fisheries Olga Brandt", "Olga Brandt", "Minister of Fisheries")]
    [InlineData("Governor of East Norvik Ulv Stein Brandt", "Stein Brandt", "Governor of East Norvik Ulv")]
    public void Whichever_reading_the_report_alone_would_have(string words, string name, string role)
    {
        var (speaker, read) = Read($"{words} said, \"We wait.\"", $$"""{ "id": "known", "name": "{{name}}" }""");
        Assert.Equal(("known", role), (speaker, read));
    }

    [Fact]
    public void The_report_s_own_evidence_goes_before() =>
        Assert.Equal(
            ("stein-brandt", "Mayor of Dunmore Ulv"),
            Read(
                "Mayor of Dunmore Ulv Stein Brandt said, \"We wait.\" It rained in Dunmore Ulv.",
                """{ "name": "Ulv Stein Brandt" }"""
            )
        );

    [Fact]
    public void With_another_file_it_is_read_anew()
    {
        var facts = Says.Facts("Mayor of Dunmore Ulv Stein Brandt said, \"We wait.\"");
        var memory = new CorpusMemory();
        string Speaker(string actors) =>
            CorpusResolver.Decide([facts], File(actors), memory, default).Corpus.Reports[0].Statements[0].Speakers[0];

        Assert.Equal("ulv-stein-brandt", Speaker("""{ "name": "Ulv Stein Brandt" }"""));
        Assert.Equal("stein-brandt", Speaker("""{ "name": "Stein Brandt" }"""));
        Assert.Equal("stein-brandt", Speaker(""));
        Assert.Equal("ulv-stein-brandt", Speaker("""{ "name": "Ulv Stein Brandt" }"""));
    }
}
