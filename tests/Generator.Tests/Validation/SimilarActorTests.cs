using SeedsSdk.Generator.Validation;
using static SeedsSdk.Generator.Tests.Validation.ActorRulesHarness;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>SEED0415 and SEED0416: names that are nearly one.</summary>
public sealed class SimilarActorTests
{
    private static ReadReport Saying(string stem, string name) =>
        Report(stem, "The boats lie in port.", $"{name} said: \"We have waited for {stem} days and more.\"");

    [Theory]
    [InlineData("Muqtada Rahimi", "Mutada Rahimi")] // left out
    [InlineData("Muqtada Rahimi", "Muqtrada Rahimi")] // put in
    [InlineData("Muqtada Rahimi", "Muqdada Rahimi")] // wrong
    [InlineData("Muqtada Rahimi", "Mutqada Rahimi")] // in each other's place
    [InlineData("Ana Castellano", "Ana Castelano Casteljano")]
    public void A_slip_in_the_name_of_a_curated_actor(string name, string slip)
    {
        var right = slip.Contains("Casteljano", StringComparison.Ordinal);
        var findings = Findings(
            "SEED0415",
            $$"""{ "name": "Harbor Union" }, { "name": "{{name}}" }""",
            Saying("2021-03-03-a", name),
            Saying("2021-03-04-b", slip)
        );

        if (right)
        {
            Assert.Empty(findings);
            return;
        }

        Assert.Equal(
            $"2021-03-04-b.txt(7,1)->actors.json(2,39) '{slip}' is probably a misspelling of '{name}' (actors.json, line 2). "
                + $"Correct it, or add it to the aliases of '{name}' if it is right",
            Assert.Single(findings)
        );
    }

    [Theory]
    [InlineData("castelano", "casteljano", true)]
    [InlineData("castelano", "catselano", true)]
    [InlineData("castelano", "castemano", false)] // another word as often
    [InlineData("castelano", "castelano", false)]
    [InlineData("castelano", "castelanos", false)]
    [InlineData("lagos", "lgos", false)] // too short to tell
    [InlineData("channel 1920", "channel 1921", false)]
    [InlineData("old castelano", "castelano", false)]
    [InlineData("", "", false)]
    public void Slips_in_folded_names(string name, string other, bool expected)
    {
        Assert.Equal(expected, Slips.AreOneSlipApart(name.Split(' '), other.Split(' ')));
        Assert.Equal(expected, Slips.AreOneSlipApart(other.Split(' '), name.Split(' ')));
    }

    [Fact]
    public void A_slip_in_the_name_of_one_who_is_in_many_more_reports() =>
        Assert.Equal(
            "2021-03-04-d.txt(7,1)->2021-03-03-a.txt(7,1)",
            Assert
                .Single(
                    Findings(
                        "SEED0415",
                        "",
                        Saying("2021-03-03-a", "Muqtada Rahimi"),
                        Saying("2021-03-03-b", "Muqtada Rahimi"),
                        Saying("2021-03-03-c", "Muqtada Rahimi"),
                        Saying("2021-03-04-d", "Mutada Rahimi")
                    )
                )
                .Split(' ')[0]
        );

    [Theory]
    [InlineData("Karim Haddad", "Karimi Haddad")] // another name by its end
    [InlineData("Jamal Haddad", "Jamil Haddad")] // by its vowel
    [InlineData("Karim Haddad", "Kasim Haddad")] // both are names
    [InlineData("Mario Lindholm", "Maria Lindholm")] // he and she
    [InlineData("Jon Dale", "Ron Dale")] // too short, and its first letter
    [InlineData("Ana Hansen", "Ana Jansen")]
    [InlineData("Muqtada Rahimi", "Muqtada Rahmani")] // two letters
    [InlineData("Muqtada Rahimi", "Mutada Karimi")] // two parts
    [InlineData("Muqtada Rahimi", "Muqtada Rahimi")]
    public void Whose_names_are_alike_and_who_are_two(string name, string other) =>
        Assert.Empty(
            Findings(
                "SEED0415",
                $$"""{ "name": "{{name}}" }""",
                Saying("2021-03-03-a", name),
                Saying("2021-03-04-b", other)
            )
        );

    [Fact]
    public void Two_who_are_both_met_or_both_curated_or_have_other_roles()
    {
        const string Name = "Muqtada Rahimi";
        const string Other = "Mutada Rahimi";
        var first = Saying("2021-03-03-a", Name);

        Assert.Empty(Findings("SEED0415", "", first, Saying("2021-03-04-b", Other)));
        Assert.Empty(
            Findings(
                "SEED0415",
                $$"""{ "name": "{{Name}}" }""",
                first,
                Saying("2021-03-04-b", Other),
                Saying("2021-03-05-c", Other)
            )
        );
        Assert.Empty(
            Findings(
                "SEED0415",
                $$"""{ "name": "{{Name}}" }, { "name": "{{Other}}" }""",
                first,
                Saying("2021-03-04-b", Other)
            )
        );
        Assert.Empty(
            Findings(
                "SEED0415",
                $$"""{ "name": "{{Name}}" }""",
                Saying("2021-03-03-a", "Harbor Union spokesman " + Name),
                Saying("2021-03-04-b", "Port Authority director " + Other)
            )
        );
    }

    [Fact]
    public void A_name_with_and_without_its_middle_part()
    {
        var reports = new[] { Saying("2021-03-03-a", "Ana Lopez Ruiz"), Saying("2021-03-04-b", "Ana Ruiz") };

        Assert.Equal(
            "2021-03-04-b.txt(7,1)->2021-03-03-a.txt(7,1) 'Ana Ruiz' and 'Ana Lopez Ruiz' (seeds/2021-03-03-a.txt, line 7) "
                + "are probably one, and are kept as two. If they are one, make one an alias of the other in the authority "
                + "file; if not, give both an entry there",
            Assert.Single(Findings("SEED0416", "", reports))
        );
        Assert.StartsWith(
            "2021-03-04-b.txt(7,1)->actors.json(2,11)",
            Assert.Single(Findings("SEED0416", """{ "name": "Ana Lopez Ruiz" }""", reports)),
            StringComparison.Ordinal
        );
        Assert.Empty(Findings("SEED0416", """{ "name": "Ana Lopez Ruiz" }, { "name": "Ana Ruiz" }""", reports));
        Assert.Empty(Findings("SEED0416", """{ "name": "Ana Lopez Ruiz", "aliases": ["Ana Ruiz"] }""", reports));
    }

    [Theory]
    [InlineData("Ana Ruiz", "Eva Ruiz")]
    [InlineData("Ana Ruiz", "Ana Moreno")]
    [InlineData("Ana Lopez Ruiz", "Ana Moreno Ruiz")]
    [InlineData("Ministry of Fisheries", "Ministry of Forests")]
    public void Who_are_two(string name, string other) =>
        Assert.Empty(Findings("SEED0416", "", Saying("2021-03-03-a", name), Saying("2021-03-04-b", other)));

    [Fact]
    public void The_order_of_the_files_does_not_matter_and_the_same_comes_again()
    {
        var reports = new[]
        {
            Saying("2021-03-03-a", "Muqtada Rahimi"),
            Saying("2021-03-03-b", "Ana Lopez Ruiz"),
            Saying("2021-03-04-c", "Mutada Rahimi"),
            Saying("2021-03-05-d", "Ana Ruiz"),
        };
        const string Actors = """{ "name": "Muqtada Rahimi" }, { "name": "Jon Dale" }""";
        var first = Check(Actors, reports);

        Assert.Equal(
            ["SEED0413", "SEED0414", "SEED0414", "SEED0414", "SEED0415", "SEED0416"],
            first.Select(f => f.Rule.Id)
        );
        Assert.Equal(first, Check(Actors, reports.Reverse()));
    }

    [Fact]
    public void Thousands_of_names_that_are_all_alike()
    {
        var names = Enumerable
            .Range(0, 3_000)
            .Select(i => $"Muqtada Rah{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}m{i}");
        var actors = string.Join(",\n", names.Select(name => $$"""{ "name": "{{name}}" }"""));

        Assert.NotEmpty(Check(actors, [Saying("2021-03-03-a", "Mutada Rahimi")]));
    }
}
