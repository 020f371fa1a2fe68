using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Resolution;

/// <summary>The authority file confirms, renames, adds aliases and kinds, and forbids merges.</summary>
public sealed class AuthorityIdentityTests
{
    [Fact]
    public void An_alias_merges_what_no_spelling_would()
    {
        var actor = Assert.Single(
            Facts
                .ResolveWith(
                    """{ "id": "fox", "name": "Karim Haddad", "kind": "Person", "aliases": ["The Fox"], "description": "Leads it." }""",
                    Facts.Document("2023-01-01-a", Facts.Person("Karim Haddad")),
                    Facts.Document("2023-02-01-b", Facts.Actor("The Fox", null))
                )
                .Actors
        );

        Assert.Equal(("fox", "Karim Haddad", "Leads it."), (actor.Id, actor.Name, actor.Description));
    }

    [Fact]
    public void Two_entries_never_merge_whatever_their_names_look_like() =>
        Assert.Equal(
            ["salim-al-askari-elder", "salim-al-askari-younger"],
            Facts
                .ResolveWith(
                    """
                    { "id": "salim-al-askari-elder", "name": "Salim Al-Askari" },
                    { "id": "salim-al-askari-younger", "name": "Saleem Al-Askari" }
                    """,
                    Facts.Document("2023-01-01-a", Facts.Person("Salim Al-Askari")),
                    Facts.Document("2023-02-01-b", Facts.Person("Saleem Al-Askari"))
                )
                .Ids()
        );

    [Fact]
    public void The_curated_name_and_kind_go_before_those_of_the_reports()
    {
        var actor = Assert.Single(
            Facts
                .ResolveWith(
                    """{ "name": "Sea Wind Movement", "kind": "Channel", "aliases": ["Sea Wind"] }""",
                    Facts.Document("2023-01-01-a", Facts.Body("Sea Wind"))
                )
                .Actors
        );

        Assert.Equal(("sea-wind-movement", ActorKind.Channel), (actor.Id, actor.Kind));
        Assert.Equal(["Sea Wind"], actor.Aliases);
    }

    [Fact]
    public void A_curated_short_name_joins_across_reports() =>
        Assert.Single(
            Facts
                .ResolveWith(
                    """{ "name": "Salim Al-Dirri", "aliases": ["Al-Dirri"] }""",
                    Facts.Document("2023-01-01-a", Facts.Person("Al-Dirri"))
                )
                .Actors
        );

    /// <summary>A speaker whose report has the surname alone is the one person of the file who has it.</summary>
    [Theory]
    [InlineData("""{ "name": "Ana Echeverria", "kind": "person" }""")]
    [InlineData("""{ "name": "Ana Echeverria" }""")]
    [InlineData(
        """{ "name": "Tiko Echeverria", "kind": "person" }, { "name": "Echeverria Lines", "kind": "organization" }"""
    )]
    public void A_surname_is_the_only_curated_person_s(string entries)
    {
        var corpus = Facts.ResolveWith(
            entries,
            Facts.Document("2023-01-01-a", Facts.Actor("Echeverria", null)),
            Facts.Document("2023-01-02-b", Facts.Person("Echeverr\u00EDa"))
        );

        Assert.DoesNotContain(corpus.Actors, actor => actor.Id == "echeverria");
        var person = corpus.Actors.Single(actor => actor.Id is "ana-echeverria" or "tiko-echeverria");
        Assert.Equal((ActorKind.Person, "Echeverria"), (person.Kind, person.Aliases[0]));
    }

    [Theory]
    [InlineData("""{ "name": "Ana Echeverria" }, { "name": "Luis Echeverria" }""")]
    [InlineData("""{ "name": "Tiko Echeverria" }""")]
    [InlineData("""{ "name": "Bank Echeverria", "kind": "organization" }""")]
    [InlineData("""{ "name": "Echeverria Ruiz", "kind": "person" }""")]
    public void A_surname_that_may_be_several_people_s_or_a_body_s_is_its_own(string entries) =>
        Assert.Contains(
            "echeverria",
            Facts.ResolveWith(entries, Facts.Document("2023-01-01-a", Facts.Actor("Echeverria", null))).Ids()
        );

    /// <summary>Two people who share a surname are two, whichever report comes first.</summary>
    [Theory]
    [InlineData("2022-01-01-a")]
    [InlineData("2024-01-01-a")]
    public void A_surname_that_another_report_gives_to_somebody_else_is_its_own(string other) =>
        Assert.Contains(
            "echeverria",
            Facts
                .ResolveWith(
                    """{ "name": "Ana Echeverria", "kind": "person" }""",
                    Facts.Document("2023-01-01-b", Facts.Actor("Echeverria", null)),
                    Facts.Silent(other, Facts.Person("Luis Echeverria"))
                )
                .Ids()
        );

    [Fact]
    public void A_surname_that_may_be_a_place_or_is_a_body_is_its_own()
    {
        const string Entry = """{ "name": "Ana Echeverria", "kind": "person" }""";
        Assert.Contains(
            "echeverria",
            Facts.ResolveWith(Entry, Facts.Document("2023-01-01-a", Facts.Body("Echeverria"))).Ids()
        );
        var corpus = Facts.ResolveWith(
            Entry,
            Facts.Document("2023-01-01-a", Facts.Actor("Echeverria", null)),
            Facts.Silent("2023-01-02-b", Facts.Actor("Echeverria", null) with { IsEvident = true })
        );
        Assert.Equal(["ana-echeverria", "echeverria"], corpus.Ids());
    }

    [Fact]
    public void Somebody_described_joins_a_curated_actor_by_alias() =>
        Assert.Equal(
            ["ministry-source"],
            Facts
                .ResolveWith(
                    """{ "id": "ministry-source", "name": "Ministry source", "aliases": ["Source within the ministry"] }""",
                    Facts.Document("2023-01-01-a", Facts.Described("Source within the ministry", ActorKind.Person))
                )
                .Ids()
        );

    [Fact]
    public void A_curated_actor_that_no_report_mentions_is_listed_with_a_member()
    {
        var actor = Assert.Single(Facts.ResolveWith("""{ "name": "Nadia Berrada", "kind": "Person" }""").Actors);

        Assert.Equal(("nadia-berrada", "NadiaBerrada"), (actor.Id, actor.MemberName));
    }

    [Fact]
    public void A_curated_id_is_not_given_to_another() =>
        Assert.Equal(
            ["tor-haug", "tor-haug-2"],
            Facts
                .ResolveWith(
                    """{ "id": "tor-haug", "name": "Thor Haugen" }""",
                    Facts.Document("2023-01-01-a", Facts.Person("Tor Haug"))
                )
                .Ids()
        );
}
