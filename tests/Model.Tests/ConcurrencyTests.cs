namespace SeedsSdk.Model.Tests;

public class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public void First_access_from_many_threads_gives_the_same_objects_to_all()
    {
        for (var round = 0; round < 10; round++)
        {
            var corpus = Sample.Load(Sample.Actors, Sample.Reports(Sample.Talks, Sample.Storm));
            using var start = new Barrier(Threads);
            var seen = new object?[Threads][];
            var threads = Enumerable
                .Range(0, seen.Length)
                .Select(i => new Thread(() => seen[i] = LookAt(corpus, start)))
                .ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Assert.All(
                seen,
                objects => Assert.True(objects.SequenceEqual(seen[0], ReferenceEqualityComparer.Instance))
            );
            Assert.DoesNotContain(null, seen[0]);
        }
    }

    private static object?[] LookAt(Corpus corpus, Barrier start)
    {
        start.SignalAndWait();
        var quote = corpus.Quotes[0];
        Assert.Equal("We stay in port", quote.Text);
        Assert.Equal(quote.Verbatim, quote.Report.Text[quote.Span]);
        Assert.Equal(2, quote.Section.Paragraphs.Count);
        return
        [
            corpus.Actors.Find("hady el farsi"),
            corpus.Actors["hadi-al-farsi"],
            corpus.Reports.Find("harbour-talks"),
            corpus.Quotes[quote.Id],
            quote.Report.Text,
            quote.Speaker,
            quote.Section.Paragraphs,
            quote.Statement,
            quote.Statement.Speakers,
            quote.Statement.Quotes,
            quote.Attribution,
            quote.Text,
            quote.Citation,
            quote.Citation!.Quotes,
            quote.Report.Citations,
            quote.Report.Affiliations,
            quote.Report.Sections[1],
            corpus.Statements[1],
            corpus.Actors,
            corpus.Actors[2].Quotes,
            corpus.Actors[2].Affiliations,
            corpus.Actors[3].Members,
            corpus.Quotes.On(Platform.Telegram),
        ];
    }
}
