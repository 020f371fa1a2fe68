using SeedsSdk.Store;

namespace SeedsSdk.Model.Tests;

/// <summary>What an index answers is what going through all quotes would.</summary>
public class LookupTests
{
    private static readonly Corpus Corpus = Sample.Corpus;

    [Fact]
    public void Quotes_of_a_range_of_days_are_those_with_a_date_in_it()
    {
        var (first, last) = (new DateOnly(2024, 1, 26), new DateOnly(2024, 1, 26));

        Assert.Equal(Corpus.Quotes.Where(quote => quote.Date == first), Corpus.Quotes.Between(first, last));
        Assert.Equal(2, Corpus.Quotes.Between(DateOnly.MinValue, DateOnly.MaxValue).Count);
        Assert.Empty(Corpus.Quotes.Between(last.AddDays(1), first));
        Assert.Empty(Corpus.Quotes.Between(last.AddDays(1), DateOnly.MaxValue));
    }

    [Fact]
    public void Quotes_of_a_platform_are_those_that_say_so()
    {
        Assert.Equal(
            Corpus.Quotes.Where(quote => quote.Platform == Platform.Telegram),
            Corpus.Quotes.On(Platform.Telegram)
        );
        Assert.Equal(Corpus.Quotes.Where(quote => quote.Platform == Platform.X), Corpus.Quotes.On(Platform.X));
        Assert.Empty(Corpus.Quotes.On(Platform.Named("Pigeon")));
    }

    [Fact]
    public void Newest_first_is_what_LINQ_says()
    {
        var expected = Corpus.Quotes.OrderByDescending(quote => quote.Date);

        Assert.Equal(expected, Corpus.Quotes.NewestFirst());
        foreach (var actor in Corpus.Actors)
        {
            Assert.Equal(actor.Quotes.OrderByDescending(quote => quote.Date), actor.Quotes.NewestFirst());
            Assert.Same(actor.Quotes.NewestFirst(), actor.Quotes.NewestFirst());
        }
    }

    [Fact]
    public void Newest_first_holds_for_every_day_there_is()
    {
        var random = new Random(7);
        int[] edges = [0, 1, 2047, 2048, 2049, DateOnly.MaxValue.DayNumber, DateOnly.MaxValue.DayNumber + 1];
        int[] days =
        [
            .. edges,
            .. Enumerable.Range(0, 2000).Select(_ => random.Next(DateOnly.MaxValue.DayNumber + 2)),
            .. Enumerable.Range(0, 2000).Select(_ => 738_000 + random.Next(30)),
            .. edges,
        ];

        Assert.Equal(
            Enumerable.Range(0, days.Length).OrderByDescending(place => days[place]),
            DayOrder.NewestFirst(days)
        );
        Assert.Empty(DayOrder.NewestFirst([]));
    }

    [Fact]
    public void Newest_first_of_merged_corpora_and_of_lists_of_ones_own_is_what_LINQ_says()
    {
        // The later id first, so that the pages stand in another order than the reports.
        var merged = Corpus.Merge(
            Sample.Load(Sample.Actors, Sample.Reports(Sample.Talks)),
            Sample.Load(Sample.Actors, Sample.Reports(Sample.Storm))
        );

        Assert.Equal(merged.Quotes.OrderByDescending(quote => quote.Date), merged.Quotes.NewestFirst());
        Assert.All(
            merged.Actors,
            actor => Assert.Equal(actor.Quotes.OrderByDescending(quote => quote.Date), actor.Quotes.NewestFirst())
        );
        Assert.Equal(
            merged.Quotes.Reverse().OrderByDescending(quote => quote.Date),
            merged.Quotes.Reverse().ToList().NewestFirst()
        );
    }

    [Fact]
    public void A_look_up_that_hits_allocates_nothing()
    {
        var (first, last) = (new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        var actor = Corpus.Actors["hadi-al-farsi"];
        var id = Corpus.Quotes[0].Id;
        var count = Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Assert.True(Ask() == count);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        int Ask()
        {
            var sum = Corpus.Quotes.On(Platform.Telegram).Count + actor.Quotes.Count + Corpus.Reports[0].Quotes.Count;
            foreach (var quote in Corpus.Quotes.Between(first, last))
            {
                sum += quote.IsBy(actor) ? 1 : 0;
            }

            return sum
                + (Corpus.Quotes[id].Kind == QuoteKind.Direct ? 1 : 0)
                + (ReferenceEquals(Corpus.Actors["hadi-al-farsi"], Corpus.Actors.Find("Hady Al-Farsy")) ? 1 : 0);
        }
    }

    [Fact]
    public void Lists_of_items_answer_as_lists_do()
    {
        var quotes = (IList<Quote>)Corpus.Actors["hadi-al-farsi"].Quotes;

        Assert.Equal(1, quotes.IndexOf(quotes[1]));
        Assert.True(quotes.Contains(quotes[0]));
        Assert.True(quotes.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => quotes.Clear());
        Assert.Throws<ArgumentOutOfRangeException>(() => quotes[quotes.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Quotes.Between(default, default)[0]);
    }

    [Fact]
    public void A_merged_corpus_answers_as_its_parts_together()
    {
        var merged = Corpus.Merge(
            Sample.Load(Sample.Actors, Sample.Reports(Sample.Storm)),
            Sample.Load(Sample.Actors, Sample.Reports(Sample.Talks))
        );

        Assert.Equal(Corpus.Quotes.Select(quote => quote.Id), merged.Quotes.Select(quote => quote.Id));
        Assert.Equal(Corpus.Statements.Select(said => said.Id), merged.Statements.Select(said => said.Id));
        Assert.Equal(
            Corpus.Quotes.On(Platform.Telegram).Select(quote => quote.Id),
            merged.Quotes.On(Platform.Telegram).Select(quote => quote.Id)
        );
        foreach (var actor in Corpus.Actors)
        {
            Assert.Equal(actor.Quotes, merged.Actors[actor.Id].Quotes);
            Assert.Equal(actor.Reports, merged.Actors[actor.Id].Reports);
            Assert.All(merged.Actors[actor.Id].Quotes, quote => Assert.True(quote.IsBy(actor)));
        }
    }
}
