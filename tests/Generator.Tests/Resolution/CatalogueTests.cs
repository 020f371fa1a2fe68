using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Resolution;

/// <summary>Whom the corpus shows, and what its reports say of them.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void Who_speaks_has_a_member_and_who_is_only_mentioned_has_none()
    {
        var corpus = Facts.Resolve(
            Facts.Document("2023-01-01-a", [Facts.Person("Tor Haug"), Facts.Person("Nadia Berrada")], [Facts.Saying(0)])
        );

        Assert.Equal([null, "TorHaug"], corpus.Actors.Select(actor => actor.MemberName));
    }

    [Fact]
    public void Who_publishes_has_a_member()
    {
        var relayed = Facts.Saying(0) with { Publisher = 1 };
        var corpus = Facts.Resolve(
            Facts.Document(
                "2023-01-01-a",
                [Facts.Person("Tor Haug"), Facts.Actor("Sea Wind", ActorKind.Channel)],
                [relayed]
            )
        );

        Assert.Equal(["SeaWind", "TorHaug"], corpus.Actors.Select(actor => actor.MemberName));
        Assert.Equal("sea-wind", corpus.Reports[0].Statements[0].Publisher);
    }

    [Fact]
    public void A_name_of_which_nothing_is_known_is_not_listed() =>
        Assert.Empty(Facts.Resolve(Facts.Silent("2023-01-01-a", Facts.Actor("Wadi Haddad", null))).Actors);

    [Fact]
    public void Affiliations_name_both_sides_by_id()
    {
        var corpus = Facts.Resolve(
            Facts.Silent(
                "2023-01-01-a",
                Facts.Actor("Tor Haug", null).With("head", 1).With("pilot", null),
                Facts.Actor("Pilots' Union", null)
            )
        );

        Assert.Equal(["pilots-union", "tor-haug"], corpus.Ids());
        Assert.Equal(
            [new("tor-haug", "head", "pilots-union"), new("tor-haug", "pilot", null)],
            corpus.Reports[0].Affiliations.ToArray()
        );
    }

    [Fact]
    public void A_role_that_two_spellings_hold_is_held_once()
    {
        var corpus = Facts.Resolve(
            Facts.Silent(
                "2023-01-01-a",
                Facts.Person("Salim Al-Askari").With("head", null),
                Facts.Person("Saleem Al-Askari").With("head", null)
            )
        );

        Assert.Single(corpus.Reports[0].Affiliations);
    }

    [Fact]
    public void Speakers_that_turn_out_to_be_one_are_one()
    {
        var joint = Facts.Saying(0) with { Speakers = EquatableArray<int>.Adopt([0, 1]) };
        var corpus = Facts.Resolve(
            Facts.Document("2023-01-01-a", [Facts.Person("Salim Al-Askari"), Facts.Person("Saleem Al-Askari")], [joint])
        );

        Assert.Equal(["salim-al-askari"], corpus.Reports[0].Statements[0].Speakers);
    }

    [Fact]
    public void Reports_and_actors_stand_in_the_order_of_their_ids()
    {
        var corpus = Facts.Resolve(
            Facts.Document("2023-03-01-b", Facts.Person("Tor Haug")),
            Facts.Document("2023-01-01-a", Facts.Person("Nadia Berrada"))
        );

        Assert.Equal(["2023-01-01-a", "2023-03-01-b"], corpus.Reports.Select(report => report.Id));
        Assert.Equal(["nadia-berrada", "tor-haug"], corpus.Ids());
    }

    [Fact]
    public void Notes_are_citations_and_so_are_markers_without_one()
    {
        var report = Facts.Resolve(Facts.Silent("2023-01-01-a")).Reports[0];

        Assert.Equal([(1, "Telegram, 5 March 2023."), (3, null)], report.Citations.Select(c => (c.Number, c.Text)));
        Assert.Equal("Telegram", Assert.Single(report.Citations[0].Sources).Platform);
        Assert.Empty(report.Citations[1].Sources);
    }

    [Fact]
    public void A_report_lists_whom_it_mentions_once_in_order_of_appearance()
    {
        var report = Facts
            .Resolve(
                Facts.Silent(
                    "2023-01-01-a",
                    Facts.Person("Tor Haug"),
                    Facts.Person("Nadia Berrada"),
                    Facts.Person("TOR HAUG")
                )
            )
            .Reports[0];

        Assert.Equal(["tor-haug", "nadia-berrada"], report.Actors);
    }

    [Fact]
    public void No_report_is_an_empty_corpus()
    {
        var corpus = Facts.Resolve();

        Assert.Empty(corpus.Reports);
        Assert.Empty(corpus.Actors);
    }

    [Fact]
    public void What_is_only_guessed_to_be_a_body_is_not_shown() =>
        Assert.Empty(
            Facts.Resolve(Facts.Silent("2023-01-01-a", Facts.Body("Long Quay") with { IsEvident = false })).Actors
        );
}
