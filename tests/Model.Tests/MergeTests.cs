namespace SeedsSdk.Model.Tests;

public class MergeTests
{
    private static readonly Corpus First = Sample.Load(Sample.Actors, Sample.Reports(Sample.Talks));

    private static readonly Corpus Second = Sample.Load(
        """
        seeds-page|3|actors
        A|hadi-al-farsi|group|Hadi of the Harbour|Another description.
        =|Hadi al-Farsi
        =|Hadi F.
        A|harbour-council|organization|Harbour Council|Since 1901.
        A|zora-the-pilot|person|Zora|
        """,
        Sample.Reports(Sample.Storm)
    );

    [Fact]
    public void The_same_id_is_one_actor_with_all_aliases_and_the_first_name()
    {
        var actor = Corpus.Merge(First, Second).Actors["hadi-al-farsi"];
        Assert.Equal("Hadi al-Farsi", actor.Name);
        Assert.Equal(ActorKind.Person, actor.Kind);
        Assert.Equal(["Hadi F.", "Hadi of the Harbour", "Hady Al-Farsy", "the harbour's voice"], actor.Aliases);
        Assert.Equal("Speaks for the harbour.", actor.Description);
        Assert.Equal(["spokesman", "head"], actor.Affiliations.Select(affiliation => affiliation.Role));
        Assert.Equal(3, actor.Quotes.Count);
    }

    [Fact]
    public void What_the_first_corpus_does_not_say_the_second_does() =>
        Assert.Equal("Since 1901.", Corpus.Merge(First, Second).Actors["harbour-council"].Description);

    [Fact]
    public void Everything_of_all_parts_is_there_whatever_their_order()
    {
        var merged = Corpus.Merge(First, Second);
        Assert.Equal("2 reports, 6 actors, 5 quotes", merged.ToString());
        Assert.Equal(merged.Quotes, Corpus.Merge(Second, First).Quotes);
        Assert.All(merged.Quotes, quote => Assert.All(quote.Speakers, s => Assert.Same(merged.Actors[s.Id], s)));
    }

    [Fact]
    public void Objects_are_equal_to_those_of_the_parts_and_not_the_same()
    {
        var merged = Corpus.Merge(First, Second);
        Assert.NotSame(First.Reports[0], merged.Reports[0]);
        Assert.True(First.Reports[0] == merged.Reports[0]);
        Assert.True(First.Actors[0] == merged.Actors[0]);
        Assert.True(First.Quotes[0] == merged.Quotes[0]);
        Assert.True(First.Quotes[0] != merged.Quotes[1]);
        Assert.Equal(First.Actors[0].GetHashCode(), merged.Actors[0].GetHashCode());
        Assert.True(merged.Quotes[0].IsBy(First.Actors["hadi-al-farsi"]));
        Assert.Equal(First.Quotes, merged.Quotes.Intersect(First.Quotes));
    }

    [Fact]
    public void The_parts_stay_as_they_were()
    {
        Corpus.Merge(First, Second);
        Assert.Equal(2, First.Actors["hadi-al-farsi"].Quotes.Count);
        Assert.Equal("Hadi of the Harbour", Second.Actors["hadi-al-farsi"].Name);
    }

    [Fact]
    public void The_same_report_twice_is_refused_and_both_are_named()
    {
        var thrown = Assert.Throws<ArgumentException>(() =>
            Corpus.Merge(
                First,
                Sample.Load(Sample.Actors, Sample.Reports(Sample.Talks.Replace("|seeds/|", "|other/|")))
            )
        );
        Assert.Contains("2024-01-29-harbour-talks", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'seeds/2024-01-29-harbour-talks.txt'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'other/2024-01-29-harbour-talks.txt'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_merged_is_an_empty_corpus_and_null_is_refused()
    {
        Assert.Empty(Corpus.Merge().Reports);
        Assert.Throws<ArgumentNullException>(() => Corpus.Merge(null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Merge(First, null!));
    }
}
