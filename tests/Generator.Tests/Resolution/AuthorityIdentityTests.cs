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
