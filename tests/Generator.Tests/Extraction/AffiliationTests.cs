namespace SeedsSdk.Generator.Tests.Extraction;

/// <summary>Who holds which role where, as the report says it.</summary>
public sealed class AffiliationTests
{
    private static IEnumerable<string> Of(string body)
    {
        var facts = Says.Facts(body);
        return facts.Actors.SelectMany(actor =>
            actor.Affiliations.Select(affiliation =>
                $"{actor.Name}: {affiliation.Role} of {(affiliation.Organization is { } body ? facts.Actors[body].Name : "nobody")}"
            )
        );
    }

    [Theory]
    [InlineData(
        "Tor Haug, spokesman for the Northern Pilots' Union, left.",
        "Tor Haug: spokesman of Northern Pilots' Union"
    )]
    [InlineData(
        "Tor Haug, the deputy head of the Northern Pilots' Union, left.",
        "Tor Haug: deputy head of Northern Pilots' Union"
    )]
    [InlineData("Northern Pilots' Union spokesman Tor Haug left.", "Tor Haug: spokesman of Northern Pilots' Union")]
    [InlineData(
        "The head of the Northern Pilots' Union, Tor Haug, said that it was over.",
        "Tor Haug: head of Northern Pilots' Union"
    )]
    [InlineData(
        "Tor Haug (spokesman for the Northern Pilots' Union) left.",
        "Tor Haug: spokesman of Northern Pilots' Union"
    )]
    [InlineData("Prime Minister Nadia Berrada left.", "Nadia Berrada: Prime Minister of nobody")]
    public void A_role_is_stated_in_many_ways(string body, string affiliation) => Assert.Equal([affiliation], Of(body));

    [Theory]
    [InlineData("The Pilots' Union met. Its chairman, Tor Haug, left.", "Tor Haug: chairman of Pilots' Union")]
    [InlineData(
        "The strike was called by the Pilots' Union. Its chairman, Tor Haug, left.",
        "Tor Haug: chairman of Pilots' Union"
    )]
    [InlineData(
        "The Pilots' Union met. Tor Haug, the union's president, left.",
        "Tor Haug: president of Pilots' Union"
    )]
    [InlineData(
        "The Dockers' Union met. The Pilots' Union followed. Tor Haug, the union's president, left.",
        "Tor Haug: president of Pilots' Union"
    )]
    public void Its_role_is_of_the_body_talked_about(string body, string affiliation) =>
        Assert.Equal([affiliation], Of(body));

    [Fact]
    public void A_spokesman_of_a_ministry_speaks_for_that_of_its_state()
    {
        var facts = Says.Facts(
            "Iranian Foreign Ministry spokesman Nasser Badri said: \"It is shut.\" Russian Foreign Ministry spokeswoman Maria Lund said: \"It is open.\""
        );
        Assert.Equal(
            ["Iranian Foreign Ministry", "Russian Foreign Ministry"],
            facts
                .Actors.SelectMany(actor => actor.Affiliations)
                .Select(held => facts.Actors[held.Organization!.Value].Name)
        );
    }

    [Fact]
    public void Nobody_holds_a_role_in_a_person() =>
        Assert.Contains(
            "Nadia Berrada: deputy of nobody",
            Of("Captain Tor Haug left. Haug's deputy, Nadia Berrada, stayed. He said: \"Go.\"")
        );

    [Fact]
    public void A_list_gives_each_his_role() =>
        Assert.Equal(
            ["Nadia Berrada: chairwoman of Dockers' League", "Tor Haug: head of Northern Pilots' Union"],
            Of(
                    "Tor Haug, head of the Northern Pilots' Union, and Nadia Berrada, chairwoman of the Dockers' League, left."
                )
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Its_role_is_that_of_the_body_before() =>
        Assert.Equal(
            ["Tor Haug: spokesman of Northern Pilots' Union"],
            Of(
                "The Northern Pilots' Union said that it was over. Its spokesman, Tor Haug, said that the port was open."
            )
        );

    [Theory]
    [InlineData("Tor Haug left, and the spokesman of the Northern Pilots' Union stayed.")]
    [InlineData("Tor Haug met the spokesman for the Northern Pilots' Union.")]
    public void Who_is_merely_near_a_role_does_not_hold_it(string body) => Assert.Empty(Of(body));

    [Theory]
    [InlineData("Alongside the president, Foreign Minister Ana Ruiz said: \"We wait.\"", "Foreign Minister")]
    [InlineData("In a letter to the minister, Ana Ruiz wrote: \"We wait.\"", null)]
    [InlineData("Asked by the host, Ana Ruiz said: \"We wait.\"", null)]
    [InlineData("According to the ambassador, Ana Ruiz said: \"We wait.\"", null)]
    public void A_role_behind_a_preposition_is_somebody_elses(string body, string? role) =>
        Assert.Equal(
            role is null ? [] : [role],
            Says.Facts(body)
                .Actors.Where(actor => actor.Name == "Ana Ruiz")
                .SelectMany(actor => actor.Affiliations)
                .Select(held => held.Role)
        );

    [Theory]
    [InlineData("Water Minister Karl Lind said: \"We wait.\"", "Karl Lind: Water Minister of ")]
    [InlineData(
        "Prof. Anders Quist of the University of Halmar, a hydrologist, said: \"We wait.\"",
        "Anders Quist: hydrologist of "
    )]
    [InlineData("Another channel, Reed Echo, wrote: \"We wait.\"", null)]
    public void A_portfolio_is_no_body_and_a_university_no_hydrologist(string body, string? affiliation)
    {
        var facts = Says.Facts(body);
        Assert.Equal(
            affiliation is null ? [] : [affiliation],
            facts.Actors.SelectMany(actor =>
                actor.Affiliations.Select(held =>
                    $"{actor.Name}: {held.Role} of {(held.Organization is { } body ? facts.Actors[body].Name : "")}"
                )
            )
        );
    }
}
