using SeedsSdk.Generator.Validation;
using static SeedsSdk.Generator.Tests.Validation.ActorRulesHarness;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>SEED0413 and SEED0414: the authority file against those whom the reports name.</summary>
public sealed class CuratedActorTests
{
    private static readonly ReadReport s_harbor = Report(
        "2021-03-03-harbor",
        "Ana Ruiz, spokeswoman for the Harbor Union, said: \"We will not go back to work before the pay is right.\"",
        "The Old Lighthouse was dark."
    );

    [Fact]
    public void Nobody_mentions_an_entry() =>
        Assert.Equal(
            [
                "actors.json(3,11) No report mentions 'Jon Dale' by any of its names. Remove the entry, or correct the name",
                "actors.json(4,11) No report mentions 'Harbour Unoin' by any of its names (did you mean 'Harbor Union'?). "
                    + "Remove the entry, or correct the name",
            ],
            Findings(
                "SEED0413",
                """
                { "name": "Ana Ruiz" },
                { "name": "Jon Dale", "aliases": ["J. Dale"] },
                { "name": "Harbour Unoin" }
                """,
                s_harbor
            )
        );

    [Theory]
    [InlineData("Ana Ruiz")]
    [InlineData("Anna Ruiz\", \"aliases\": [\"Ana Ruiz\"], \"id\": \"ruiz")]
    [InlineData("Harbor Union")]
    [InlineData("Lighthouse")]
    [InlineData("Old Lighthouse")]
    public void Somebody_mentions_it(string name) =>
        Assert.Empty(Findings("SEED0413", $$"""{ "name": "{{name}}" }""", s_harbor));

    [Fact]
    public void Where_there_is_no_report_nobody_is_missed() =>
        Assert.Empty(Findings("SEED0413", """{ "name": "Jon Dale" }"""));

    [Fact]
    public void A_speaker_without_entry_is_reported_once_at_his_first_words_with_the_entry_to_add() =>
        Assert.Equal(
            [
                "2021-03-03-harbor.txt(5,52) 'Ana Ruiz' speaks here and is not in the authority file. Add "
                    + "{ \"name\": \"Ana Ruiz\", \"kind\": \"person\" }, or add this spelling to the aliases of whom it names",
            ],
            Findings(
                "SEED0414",
                """{ "name": "Harbor Union" }""",
                s_harbor,
                Report("2021-03-04-again", "Ana Ruiz said: \"We are still here and we will stay.\"")
            )
        );

    [Fact]
    public void Curated_speakers_sources_without_a_name_and_a_project_without_authority_file()
    {
        Assert.Empty(Findings("SEED0414", """{ "name": "Ana Ruiz" }""", s_harbor));
        Assert.Empty(Findings("SEED0414", "", s_harbor));
        Assert.Empty(
            Findings(
                "SEED0414",
                """{ "name": "Ana Ruiz" }""",
                Report("2021-03-03-a", "A source in the ministry said: \"We will not pay for the boats this year.\"")
            )
        );
    }

    [Fact]
    public void Ten_thousand_entries_that_nobody_mentions()
    {
        var actors = string.Join(",\n", Enumerable.Range(0, 10_000).Select(i => $$"""{ "name": "Ana N{{i}}" }"""));

        Assert.Equal(10_000, Check(actors, [s_harbor]).Count(finding => finding.Rule.Id == "SEED0413"));
    }
}
