namespace SeedsSdk.ShippedData;

/// <summary>Who says what, where and on what evidence.</summary>
public sealed class QuoteTests
{
    [Fact]
    public void Every_quote_stands_in_its_report_word_for_word() =>
        Assert.All(Seeds.Quotes, quote => Assert.Equal(quote.Verbatim, quote.Report.Text[quote.Span]));

    [Fact]
    public void Every_quote_has_a_speaker_and_an_id_of_its_own()
    {
        Assert.All(Seeds.Quotes, quote => Assert.NotEmpty(quote.Speakers));
        Assert.Distinct(Seeds.Quotes.Select(quote => quote.Id));
        Assert.All(Seeds.Quotes, quote => Assert.Same(quote, Seeds.Quotes[quote.Id]));
    }

    [Fact]
    public void The_example_of_the_readme_gives_nine_quotes()
    {
        var said =
            from quote in Seeds.Quotes
            where quote.IsBy(Seeds.Actors.QaisAlKhazali) && quote.Platform == Platform.Telegram
            orderby quote.Date
            select new
            {
                quote.Date,
                quote.Text,
                quote.Report.Title,
                quote.Citation?.Number,
            };

        var rows = said.ToList();
        Assert.Equal(9, rows.Count);
        Assert.All(rows, row => Assert.Equal((new DateOnly(2024, 1, 25), 3), (row.Date, row.Number)));
    }

    [Theory]
    [InlineData("abu-ali-al-askari", 11, 3)]
    [InlineData("qais-al-khazali", 9, 1)]
    [InlineData("abu-alaa-al-walai", 12, 0)]
    [InlineData("islamic-resistance-in-iraq", 16, 0)]
    [InlineData("writing-and-analysis", 3, 0)]
    [InlineData("al-qiddisoun", 5, 0)]
    [InlineData("iran-backed-iraqi-militias", 2, 0)]
    [InlineData("us-department-of-defense", 1, 0)]
    [InlineData("iraqi-ministry-of-foreign-affairs", 3, 0)]
    [InlineData("jafar-al-husseini", 0, 2)]
    [InlineData("ali-al-asadi", 0, 2)]
    [InlineData("militia-heads", 0, 1)]
    [InlineData("islamic-state-isis", 0, 1)]
    public void Each_actor_has_his_quotes(string id, int inTalks, int inAttack)
    {
        var quotes = Seeds.Actors[id].Quotes;

        Assert.Equal(inTalks, quotes.Count(quote => quote.Report == Seeds.Reports.CoalitionTalks));
        Assert.Equal(inAttack, quotes.Count(quote => quote.Report == Seeds.Reports.DiyalaAttack));
    }

    [Fact]
    public void Two_ministries_speak_jointly()
    {
        var joint = Quote("high-level talks");

        Assert.Equal([Seeds.Actors.USDepartmentOfDefense, Seeds.Actors.IraqiMinistryOfForeignAffairs], joint.Speakers);
        Assert.Null(joint.Speaker);
        Assert.True(joint.IsBy(Seeds.Actors.USDepartmentOfDefense));
        Assert.Contains(joint, Seeds.Actors.USDepartmentOfDefense.Quotes);
        Assert.Contains(joint, Seeds.Actors.IraqiMinistryOfForeignAffairs.Quotes);
    }

    [Fact]
    public void Of_the_joint_statement_the_Iraqi_half_is_the_ministry_s() =>
        Assert.Same(Seeds.Actors.IraqiMinistryOfForeignAffairs, Quote("specific timetable").Speaker);

    [Fact]
    public void A_note_with_a_nameless_source_gives_a_date_and_no_platform()
    {
        var joint = Quote("high-level talks");

        Assert.Equal(1, joint.Citation?.Number);
        Assert.Equal(new DateOnly(2024, 1, 25), joint.Date);
        Assert.Null(joint.Platform);
    }

    [Fact]
    public void The_poster_has_its_man_as_speaker_and_the_channel_as_publisher()
    {
        var poster = Quote("The bin Zayed family and its supporters should be well aware of this.");

        Assert.Same(Seeds.Actors.JafarAlHusseini, poster.Speaker);
        Assert.Same(Seeds.Actors.HizbullahBrigadesFarsiTelegramChannel, poster.Publisher);
        Assert.Equal(StatementForm.Poster, poster.Statement.Form);
        Assert.Equal(Platform.Telegram, poster.Platform);
        Assert.Equal(4, poster.Citation?.Number);
        Assert.Equal([poster.Statement], poster.Publisher!.PublishedStatements);
    }

    [Fact]
    public void Twitter_is_X()
    {
        Assert.Equal(Platform.X, Quote("blessed strikes").Platform);
        Assert.Equal(Platform.Named("Twitter"), Quote("the occupation's handiwork.").Platform);
    }

    [Fact]
    public void A_day_without_a_year_is_the_latest_before_the_report() =>
        Assert.Equal(new DateOnly(2024, 1, 26), Quote("final word.").Date);

    [Fact]
    public void A_marker_two_paragraphs_on_documents_the_whole_statement()
    {
        var quotes = Seeds.Actors.AbuAliAlAskari.Quotes.Where(quote => quote.Report == Seeds.Reports.DiyalaAttack);

        Assert.All(
            quotes,
            quote =>
                Assert.Equal(
                    (2, new DateOnly(2022, 1, 21), Platform.Telegram),
                    (quote.Citation?.Number, quote.Date, quote.Platform)
                )
        );
    }

    [Fact]
    public void A_quote_without_a_note_gets_none_from_its_neighbours()
    {
        var quote = Seeds.Actors.QaisAlKhazali.Quotes[0];

        Assert.Same(Seeds.Reports.DiyalaAttack, quote.Report);
        Assert.Equal((null, null, null), (quote.Citation, quote.Date, quote.Platform));
    }

    [Fact]
    public void What_rests_on_a_missing_note_says_so()
    {
        var citation = Seeds.Reports.CoalitionTalks.FindCitation(9)!;

        Assert.True(citation.IsDangling);
        Assert.Equal(
            ["second phase", "tightening the blockade"],
            citation.Quotes.Select(quote => Start(quote.Text, 23))
        );
    }

    [Theory]
    [InlineData("If that happens, it will constitute", QuoteKind.Direct)]
    [InlineData("The time has come.", QuoteKind.Direct)]
    [InlineData("the Americans only understand", QuoteKind.Direct)]
    [InlineData("foreign forces that entered Iraq", QuoteKind.Fragment)]
    [InlineData("lies", QuoteKind.Fragment)]
    [InlineData("expel the villains", QuoteKind.Fragment)]
    public void A_main_clause_is_direct_and_less_is_a_fragment(string start, QuoteKind kind) =>
        Assert.Equal(kind, Quote(start).Kind);

    [Theory]
    [InlineData("Writing and Analysis")]
    [InlineData("Al-Qiddisoun")]
    public void Names_in_quotation_marks_are_no_speech(string name) =>
        Assert.DoesNotContain(Seeds.Quotes, quote => quote.Verbatim == name);

    private static Quote Quote(string start) =>
        Seeds.Quotes.First(quote => quote.Text.StartsWith(start, StringComparison.Ordinal));

    private static string Start(string text, int length) => text.Length <= length ? text : text[..length];
}
