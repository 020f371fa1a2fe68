using SeedsSdk.Export;
using SeedsSdk.Tool.Diff;
using static SeedsSdk.Tool.Tests.Diff.Exports;

namespace SeedsSdk.Tool.Tests.Diff;

/// <summary>Who became whom is told by the quotes, and is no news of each quote.</summary>
public sealed class ActorMoveTests
{
    private static readonly ExportedActor s_ana = Actor("ana-ruiz", "Ana Ruiz");
    private static readonly ExportedActor s_anna = Actor("anna-ruiz", "Anna Ruiz");
    private static readonly ExportedActor s_jon = Actor("jon-dale", "Jon Dale");

    [Fact]
    public void An_id_that_is_gone_with_its_quotes_at_another_is_merged()
    {
        var difference = CorpusComparer.Compare(
            Corpus([s_ana, s_anna, s_jon], Quote("1", "We stay.", "ana-ruiz"), Quote("2", "We go.", "anna-ruiz")),
            Corpus([s_ana, s_jon], Quote("1", "We stay.", "ana-ruiz"), Quote("2", "We go.", "ana-ruiz"))
        );
        Move(difference.Actors.Merged, "anna-ruiz", "ana-ruiz");
        Assert.Empty(difference.Actors.Removed);
        Assert.True(difference.Quotes.IsEmpty);
        Assert.Equal(
            [new BreakingChange("Actors", "anna-ruiz", true, "AnnaRuiz", "ana-ruiz", "AnaRuiz")],
            difference.Breaking
        );
    }

    [Fact]
    public void An_id_that_took_the_place_of_another_is_renamed()
    {
        var difference = CorpusComparer.Compare(
            Corpus([s_ana], Quote("1", "We stay.", "ana-ruiz")),
            Corpus([s_anna], Quote("1", "We stay.", "anna-ruiz"))
        );
        Move(difference.Actors.Renamed, "ana-ruiz", "anna-ruiz");
        Assert.Equal((0, 0), (difference.Actors.Added.Count, difference.Actors.Removed.Count));
    }

    [Fact]
    public void Two_who_became_a_third_are_merged_and_joint_words_do_not_confuse()
    {
        var both = Actor("ruiz", "A. Ruiz", "Ana Ruiz", "Anna Ruiz");
        var difference = CorpusComparer.Compare(
            Corpus(
                [s_ana, s_anna, s_jon],
                Quote("1", "We stay.", "ana-ruiz", "anna-ruiz", "jon-dale"),
                Quote("2", "We go.", "anna-ruiz")
            ),
            Corpus([s_jon, both], Quote("1", "We stay.", "ruiz", "jon-dale"), Quote("2", "We go.", "ruiz"))
        );
        var move = Assert.Single(difference.Actors.Merged);
        Assert.Equal(["ana-ruiz", "anna-ruiz"], move.From);
        Assert.Equal(["ruiz"], move.Into);
        Assert.True(difference.Quotes.IsEmpty);
    }

    [Fact]
    public void Words_that_are_partly_a_new_actors_are_a_split()
    {
        var difference = CorpusComparer.Compare(
            Corpus([s_ana], Quote("1", "We stay.", "ana-ruiz"), Quote("2", "We go.", "ana-ruiz")),
            Corpus([s_ana, s_anna], Quote("1", "We stay.", "ana-ruiz"), Quote("2", "We go.", "anna-ruiz"))
        );
        var move = Assert.Single(difference.Actors.Split);
        Assert.Equal(["ana-ruiz"], move.From);
        Assert.Equal(["ana-ruiz", "anna-ruiz"], move.Into);
        Assert.Empty(difference.Actors.Added);
        Assert.True(difference.Quotes.IsEmpty);
        Assert.Empty(difference.Breaking);
    }

    [Fact]
    public void Who_says_nothing_is_followed_by_name()
    {
        var difference = CorpusComparer.Compare(
            Corpus([s_ana]),
            Corpus([Actor("a-ruiz", "A. Ruiz", "Ana Ruiz"), s_jon])
        );
        Move(difference.Actors.Renamed, "ana-ruiz", "a-ruiz");
        Assert.Equal("jon-dale", Assert.Single(difference.Actors.Added).Id);
    }

    [Fact]
    public void Another_speaker_among_those_who_stay_is_a_change_of_the_quote()
    {
        var difference = CorpusComparer.Compare(
            Corpus([s_ana, s_jon], Quote("1", "We stay.", "ana-ruiz"), Quote("2", "We go.", "ana-ruiz")),
            Corpus([s_ana, s_jon], Quote("1", "We stay.", "jon-dale"), Quote("2", "We go.", "ana-ruiz"))
        );
        Assert.True(difference.Actors.IsEmpty);
        var changed = Assert.Single(difference.Quotes.Changed);
        Assert.Equal([new Change("speakers", "Ana Ruiz (ana-ruiz)", "Jon Dale (jon-dale)")], changed.Changes);
    }

    [Fact]
    public void Another_name_is_another_member()
    {
        var difference = CorpusComparer.Compare(
            Corpus([s_ana], Quote("1", "We stay.", "ana-ruiz")),
            Corpus([Actor("ana-ruiz", "Ana M. Ruiz", "Ana Ruiz")], Quote("1", "We stay.", "ana-ruiz"))
        );
        Assert.Equal(
            [new BreakingChange("Actors", "ana-ruiz", false, "AnaRuiz", "ana-ruiz", "AnaMRuiz")],
            difference.Breaking
        );
        Assert.Equal(
            [new Change("name", "Ana Ruiz", "Ana M. Ruiz"), new Change("alias", null, "Ana Ruiz")],
            Assert.Single(difference.Actors.Changed).Changes
        );
    }

    private static void Move(IReadOnlyList<ActorMove> moves, string from, string into)
    {
        var move = Assert.Single(moves);
        Assert.Equal((from, into), (Assert.Single(move.From), Assert.Single(move.Into)));
    }
}
