namespace SeedsSdk.ShippedData;

/// <summary>Every way there has its way back.</summary>
public sealed class NavigationTests
{
    [Fact]
    public void From_a_quote_and_back() =>
        Assert.All(
            Seeds.Quotes,
            quote =>
            {
                Assert.Contains(quote, quote.Statement.Quotes);
                Assert.Contains(quote, quote.Section.Quotes);
                Assert.Contains(quote, quote.Report.Quotes);
                Assert.All(quote.Speakers, speaker => Assert.Contains(quote, speaker.Quotes));
                if (quote.Citation is { } citation)
                {
                    Assert.Contains(quote, citation.Quotes);
                }
            }
        );

    [Fact]
    public void From_a_statement_and_back() =>
        Assert.All(
            Seeds.Corpus.Statements,
            statement =>
            {
                Assert.Contains(statement, statement.Report.Statements);
                Assert.All(statement.Speakers, speaker => Assert.Contains(statement, speaker.Statements));
                if (statement.Publisher is { } publisher)
                {
                    Assert.Contains(statement, publisher.PublishedStatements);
                }

                if (statement.Citation is { } citation)
                {
                    Assert.Contains(statement, citation.Statements);
                }
            }
        );

    [Fact]
    public void From_an_actor_and_back() =>
        Assert.All(
            Seeds.Actors,
            actor =>
            {
                Assert.All(actor.Quotes, quote => Assert.True(quote.IsBy(actor)));
                Assert.All(actor.Reports, report => Assert.Contains(actor, report.Actors));
                Assert.All(actor.Affiliations, role => Assert.Contains(role, role.Report!.Affiliations));
                Assert.All(actor.Members, role => Assert.Same(actor, role.Organization));
            }
        );

    [Fact]
    public void The_parts_of_a_report_know_it() =>
        Assert.All(
            Seeds.Reports,
            report =>
            {
                Assert.All(report.Sections, section => Assert.Same(report, section.Report));
                Assert.All(report.Citations, citation => Assert.Same(report, citation.Report));
                Assert.All(report.Actors, actor => Assert.Contains(report, actor.Reports));
                Assert.Equal(report.Quotes, report.Sections.SelectMany(section => section.Quotes));
            }
        );

    [Fact]
    public void A_corpus_holds_what_its_catalogs_hold()
    {
        Assert.Equal(Seeds.Quotes, Seeds.Reports.SelectMany(report => report.Quotes));
        Assert.Equal(Seeds.Corpus.Actors, Seeds.Actors);
        Assert.Equal(Seeds.Corpus.Statements, Seeds.Reports.SelectMany(report => report.Statements));
    }
}
