namespace SeedsSdk.Model.Tests;

public class NavigationTests
{
    private static readonly Corpus Corpus = Sample.Corpus;
    private static readonly Report Talks = Corpus.Reports["2024-01-29-harbour-talks"];
    private static readonly Actor Hadi = Corpus.Actors["hadi-al-farsi"];

    [Fact]
    public void A_quote_knows_all_that_its_statement_and_report_know()
    {
        var quote = Talks.Quotes[0];
        Assert.Equal("2024-01-29-harbour-talks#bc7cc6de", quote.Id);
        Assert.Equal("We stay in port,", quote.Verbatim);
        Assert.Equal("We stay in port", quote.Text);
        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Same(Talks, quote.Report);
        Assert.Same(Talks.Statements[0], quote.Statement);
        Assert.Same(Talks.Sections[0], quote.Section);
        Assert.Same(Hadi, quote.Speaker);
        Assert.Same(Corpus.Actors["coastal-watch"], quote.Publisher);
        Assert.Equal(Platform.Telegram, quote.Platform);
        Assert.Equal(new DateOnly(2024, 1, 26), quote.Date);
        Assert.Same(Talks.FindCitation(1), quote.Citation);
        Assert.Equal(StatementForm.Poster, quote.Statement.Form);
        Assert.Equal(("named-subject", "wrote", "Hadi al-Farsi", 0.95), Parts(quote.Attribution));
    }

    [Fact]
    public void A_quote_of_nobody_has_no_speaker_platform_date_or_citation()
    {
        var quote = Corpus.Quotes[^1];
        Assert.Empty(quote.Speakers);
        Assert.Null(quote.Speaker);
        Assert.Null(quote.Publisher);
        Assert.Null(quote.Platform);
        Assert.Null(quote.Date);
        Assert.Null(quote.Citation);
        Assert.Equal(("none", null, null, 0), Parts(quote.Attribution));
    }

    [Fact]
    public void A_joint_quote_has_speakers_and_no_single_one_and_is_by_each()
    {
        var quote = Talks.Quotes[2];
        Assert.Equal(["ministry-of-ports", "harbour-council"], quote.Speakers.Select(actor => actor.Id));
        Assert.Null(quote.Speaker);
        Assert.All(quote.Speakers, actor => Assert.True(quote.IsBy(actor)));
        Assert.All(quote.Speakers, actor => Assert.Contains(quote, actor.Quotes));
        Assert.All(quote.Speakers, actor => Assert.Contains(quote.Statement, actor.Statements));
        Assert.False(quote.IsBy(Hadi));
        Assert.Throws<ArgumentNullException>(() => quote.IsBy(null!));
    }

    [Fact]
    public void An_actor_leads_back_to_everything_about_it()
    {
        Assert.Equal(["We stay in port", "a better plan.", "It will pass."], Hadi.Quotes.Select(quote => quote.Text));
        Assert.Equal(["Harbour Talks", "Storm"], Hadi.Reports.Select(report => report.Title));
        Assert.Equal(["spokesman", "head"], Hadi.Affiliations.Select(affiliation => affiliation.Role));
        Assert.Equal(2, Hadi.Statements.Count);
        Assert.Equal("Speaks for the harbour.", Hadi.Description);
        var council = Corpus.Actors["harbour-council"];
        Assert.Equal(Hadi.Affiliations, council.Members);
        Assert.All(council.Members, member => Assert.Same(council, member.Organization));
        Assert.Equal([Talks.Statements[0]], Corpus.Actors["coastal-watch"].PublishedStatements);
    }

    [Fact]
    public void An_affiliation_has_the_date_of_its_report_and_may_lack_an_organization()
    {
        var affiliation = Talks.Affiliations[1];
        Assert.Null(affiliation.Organization);
        Assert.Equal(Talks.Date, affiliation.Date);
        Assert.Same(affiliation, Assert.Single(affiliation.Actor.Affiliations));
    }

    [Fact]
    public void A_report_leads_to_its_parts()
    {
        Assert.Equal([null, "What the Ministry said"], Talks.Sections.Select(section => section.Heading));
        Assert.Equal(
            ["Hadi al-Farsi wrote, “We stay in port,” and that", "nobody had “a better plan.”"],
            Talks.Sections[0].Paragraphs
        );
        Assert.Equal(["Both said: “No ship leaves.", "“Not one.” [2]"], Talks.Sections[1].Paragraphs);
        Assert.Equal([2, 1], Talks.Sections.Select(section => section.Quotes.Count));
        Assert.Equal(["hadi-al-farsi", "harbour-council"], Talks.Actors.Take(2).Select(actor => actor.Id));
        Assert.Equal("The Port Institute", Talks.Publisher);
        Assert.Equal(Talks.Statements.Concat(Corpus.Reports[1].Statements), Corpus.Statements);
        Assert.All(
            Talks.Statements,
            statement => Assert.All(statement.Quotes, quote => Assert.Same(statement, quote.Statement))
        );
    }

    [Fact]
    public void A_citation_leads_to_what_rests_on_it_and_dangles_without_a_note()
    {
        var note = Talks.FindCitation(1)!;
        var source = Assert.Single(note.Sources);
        Assert.Equal(("Telegram", Platform.Telegram, "t.me/harbour"), (source.Name, source.Platform, source.Address));
        Assert.Equal(2, note.Quotes.Count);
        Assert.Same(Talks.Statements[0], Assert.Single(note.Statements));
        Assert.False(note.IsDangling);
        var dangling = Talks.FindCitation(2)!;
        Assert.True(dangling.IsDangling);
        Assert.Empty(dangling.Sources);
        Assert.Same(Talks.Quotes[2], Assert.Single(dangling.Quotes));
        Assert.Null(Talks.FindCitation(3));
    }

    [Fact]
    public void The_text_at_a_quotes_span_is_the_quote()
    {
        Assert.All(Talks.Quotes, quote => Assert.Equal(quote.Verbatim, quote.Report.Text[quote.Span]));
        Assert.Equal(Talks.Text.AsString().Length, Talks.Text.Length);
        Assert.Equal((3, 23), (Talks.Quotes[0].Span.Line, Talks.Quotes[0].Span.Column));
        Assert.Equal((4, 13), (Talks.Quotes[1].Span.Line, Talks.Quotes[1].Span.Column));
        Assert.Equal("No ship leaves. Not one.", Talks.Quotes[2].Text);
    }

    [Fact]
    public void A_text_refuses_spans_of_other_documents_and_beyond_its_end()
    {
        var other = Corpus.Reports[1].Quotes[0].Span;
        Assert.Throws<ArgumentException>(() => Talks.Text[other]);
        var span = Talks.Quotes[0].Span;
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.Text[new SourceSpan(span.Path, span.Start, 9999, 1, 1)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.Text[new SourceSpan(span.Path, -1, 1, 1, 1)]);
    }

    [Fact]
    public void Without_texts_quotes_keep_their_words_and_places()
    {
        var storm = Corpus.Reports[1];
        Assert.Null(storm.Text);
        Assert.Empty(Assert.Single(storm.Sections).Paragraphs);
        Assert.Equal("It will pass.", storm.Quotes[0].Text);
        Assert.Equal((40, 4, 11), (storm.Quotes[0].Span.Start, storm.Quotes[0].Span.Line, storm.Quotes[0].Span.Column));
        Assert.Equal((56, 5, 2), (storm.Quotes[1].Span.Start, storm.Quotes[1].Span.Line, storm.Quotes[1].Span.Column));
    }

    private static (string, string?, string?, double) Parts(Attribution a) =>
        (a.Rule, a.Cue, a.AsWritten, a.Confidence);
}
