namespace SeedsSdk.Generator.Tests.Reading;

/// <summary>Title and date stand in many orders among lines that are neither.</summary>
public sealed class FrontMatterTests
{
    private const string Title = "Pilots Return To Work After Harbor Talks";

    private static string Lines(params string[] lines) => string.Join("\n\n", [.. lines, Layout.Body]) + "\n";

    [Theory]
    [InlineData("March 20, 2023")]
    [InlineData("20 March 2023")]
    [InlineData("2023-03-20")]
    [InlineData("Monday, March 20, 2023")]
    [InlineData("Published: March 20, 2023")]
    [InlineData("Published on 20 March 2023 at 14:30 UTC")]
    [InlineData("March 20, 2023 | Special Dispatch No. 4812")]
    [InlineData("Special Dispatch No. 4812 | March 20, 2023")]
    [InlineData("(March 20, 2023)")]
    [InlineData("Harbor Series No. 12 – March 20, 2023")]
    public void The_date_line_may_hold_what_stands_beside_dates(string line)
    {
        var document = Layout.Read(Lines(Title, line));

        Assert.Equal((Title, "2023-03-20"), (document.TitleText(), document.Date.ToString()));
        Assert.Equal([Layout.Body], document.Paragraphs());
    }

    [Fact]
    public void The_date_may_stand_before_the_title()
    {
        var document = Layout.Read(Lines("March 20, 2023", Title));

        Assert.Equal((Title, "2023-03-20"), (document.TitleText(), document.Date.ToString()));
        Assert.Equal([Layout.Body], document.Paragraphs());
    }

    [Fact]
    public void A_subtitle_may_stand_between_title_and_date()
    {
        var document = Layout.Read(Lines(Title, "A Week At The Northern Harbor", "March 20, 2023"));

        Assert.Equal((Title, "2023-03-20"), (document.TitleText(), document.Date.ToString()));
        Assert.Equal([Layout.Body], document.Paragraphs());
    }

    [Fact]
    public void A_date_in_the_title_is_the_date_where_no_line_gives_one()
    {
        var document = Layout.Read(Lines("Harbor Monitor, March 20, 2023: Pilots Return"));

        Assert.Equal("2023-03-20", document.Date.ToString());
        Assert.Equal("Harbor Monitor, March 20, 2023: Pilots Return", document.TitleText());
    }

    [Fact]
    public void The_date_line_goes_before_a_date_in_the_title() =>
        Assert.Equal(
            "2023-03-20",
            Layout.Read(Lines("What Happened On January 5, 2021", "March 20, 2023")).Date.ToString()
        );

    [Theory]
    [InlineData("seeds/2023-03-20-pilots.txt", "2023-03-20")]
    [InlineData("2023-03-20.txt", "2023-03-20")]
    [InlineData("seeds/2023-02-30-pilots.txt", "")]
    [InlineData("seeds/pilots-2023-03-20.txt", "")]
    [InlineData("2023-03-20/pilots.txt", "")]
    public void Else_the_file_name_gives_the_date(string path, string date) =>
        Assert.Equal(date, Layout.Read(Lines(Title), path).Date.ToString() ?? "");

    [Fact]
    public void What_the_report_says_goes_before_its_file_name() =>
        Assert.Equal(
            "2023-03-20",
            Layout.Read(Lines(Title, "March 20, 2023"), "2024-01-01-pilots.txt").Date.ToString()
        );

    [Fact]
    public void A_report_without_a_date_has_none()
    {
        var document = Layout.Read(Lines(Title));

        Assert.Null(document.Date);
        Assert.Equal((Title, Layout.Body), (document.TitleText(), Assert.Single(document.Paragraphs())));
    }

    [Fact]
    public void A_date_in_a_sentence_of_the_lead_is_not_the_date_of_the_report()
    {
        var document = Layout.Read($"{Title}\n\nOn January 5, 2021, the harbor was shut for a day.\n\n{Layout.Body}\n");

        Assert.Null(document.Date);
        Assert.Equal(2, document.Paragraphs().Count);
    }

    [Fact]
    public void A_date_line_without_a_year_does_not_make_up_one() =>
        Assert.Null(Layout.Read(Lines(Title, "March 20")).Date);

    [Theory]
    [InlineData("Print")]
    [InlineData("Download PDF")]
    [InlineData("Special Dispatch No. 4812")]
    [InlineData("By Mara Lindqvist")]
    [InlineData("By: A. Lindqvist*")]
    [InlineData("4 min read")]
    [InlineData("Category: Harbors")]
    public void A_line_of_the_site_before_the_title_is_not_the_title(string line)
    {
        var document = Layout.Read(Lines(line, Title, "March 20, 2023"));

        Assert.Equal((Title, "2023-03-20"), (document.TitleText(), document.Date.ToString()));
    }

    [Theory]
    [InlineData("Print")]
    [InlineData("By Mara Lindqvist")]
    [InlineData("The following is a complimentary offering from the Harbor Watch Project.")]
    [InlineData("For more information, click here.")]
    public void A_line_of_the_site_behind_the_date_is_not_part_of_the_lead(string line)
    {
        var document = Layout.Read(Lines(Title, "March 20, 2023", line));

        Assert.Equal([Layout.Body], document.Paragraphs());
    }

    [Theory]
    [InlineData("By Thursday Evening All Pilots Had Signed")]
    [InlineData("Share Prices Fall After Harbor Strike")]
    [InlineData("Print Workers Join Harbor Strike")]
    public void A_title_that_begins_like_a_line_of_the_site_is_a_title(string title) =>
        Assert.Equal(title, Layout.Read(Lines(title, "March 20, 2023")).TitleText());

    [Theory]
    [InlineData("Explosion At Reactor No. 4")]
    [InlineData("By Popular Demand, Ferries Return")]
    public void A_line_like_one_of_a_site_is_the_title_where_no_other_is(string title) =>
        Assert.Equal(
            title,
            Layout.Read($"{title}\n\nMay 4, 2023\n\nAna Ruiz said: \"No.\"\n\nShe left.\n").TitleText()
        );

    [Theory]
    [InlineData("May 4, 2023\n\nAna Ruiz said: \"We will stay.\"\n\nJon Dale left.\n")]
    [InlineData("Ana Ruiz said: \"We will stay.\"\n\nJon Dale left.\n")]
    public void A_first_paragraph_is_no_title(string text)
    {
        var document = Layout.Read(text);

        Assert.Equal("", document.TitleText());
        Assert.Equal(["Ana Ruiz said: \"We will stay.\"", "Jon Dale left."], document.Paragraphs());
    }

    [Theory]
    [InlineData("“We Are Not Leaving”: Pilots At The Harbor")]
    [InlineData("'Asaf Movement's Answer To The Pilots' Strike")]
    [InlineData("Is This The End Of The Strike?")]
    [InlineData("STRIKE ENDS")]
    public void A_title_may_hold_marks(string title) =>
        Assert.Equal(title, Layout.Read(Lines(title, "March 20, 2023")).TitleText());

    [Fact]
    public void A_title_alone_is_a_report_without_a_body()
    {
        var document = Layout.Read(Title);

        Assert.Equal(Title, document.TitleText());
        Assert.Empty(document.Paragraphs());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_a_report_of_nothing(string text)
    {
        var document = Layout.Read(text);

        Assert.Equal("", document.TitleText());
        Assert.Empty(document.Paragraphs());
    }
}
