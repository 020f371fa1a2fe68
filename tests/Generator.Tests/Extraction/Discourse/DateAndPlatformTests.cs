namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Date and platform come from the statement's own words, else from its note.</summary>
public sealed class DateAndPlatformTests
{
    private const string Words = "the port was \"a grave for boats.\"";

    private static (string? Date, string? Platform) Of(string sentence, string note = "") =>
        Says.One(sentence + (note.Length > 0 ? "\n[1] " + note : "")) is var quote
            ? (quote.Date, quote.Platform)
            : default;

    [Theory]
    [InlineData("the same evening", "2023-03-12")]
    [InlineData("that night", "2023-03-12")]
    [InlineData("the next morning", "2023-03-13")]
    [InlineData("the following day", "2023-03-13")]
    [InlineData("a day later", "2023-03-13")]
    [InlineData("three days later", "2023-03-15")]
    [InlineData("two days before", "2023-03-10")]
    public void A_day_may_count_from_the_one_named_last(string day, string date) =>
        Assert.Equal(date, Of($"The strike began on March 12. Tor Haug said {day}: " + Words).Date);

    [Fact]
    public void A_day_before_something_else_is_not_the_statements() =>
        Assert.Null(Of("The strike began on March 12. Tor Haug said that two days before the strike " + Words).Date);

    [Theory]
    [InlineData("On March 12, Tor Haug wrote on Telegram that " + Words, "2023-03-12", "Telegram")]
    [InlineData("On December 12, Tor Haug wrote on Twitter that " + Words, "2022-12-12", "X")]
    [InlineData("In a March 12 Facebook post, Tor Haug wrote that " + Words, "2023-03-12", "Facebook")]
    [InlineData("Tor Haug said on March 12, 2023, on his YouTube channel that " + Words, "2023-03-12", "YouTube")]
    [InlineData("Tor Haug tweeted on March 12 that " + Words, "2023-03-12", "X")]
    [InlineData("Tor Haug told Radio Basin on March 12 that " + Words, "2023-03-12", "Radio Basin")]
    [InlineData(
        "In an interview with the Harbor Gazette on March 12, Tor Haug said that " + Words,
        "2023-03-12",
        "Harbor Gazette"
    )]
    [InlineData("Tor Haug wrote on Truth Social on March 12 that " + Words, "2023-03-12", "Truth Social")]
    [InlineData("In a March 12 post to 4chan, Tor Haug wrote that " + Words, "2023-03-12", "4chan")]
    [InlineData("Tor Haug wrote in a Discord server on March 12 that " + Words, "2023-03-12", "Discord")]
    [InlineData("Behind the doors of Element, Tor Haug said on March 12 that " + Words, "2023-03-12", null)]
    [InlineData("Tor Haug said that " + Words, null, null)]
    public void The_own_words_give_them(string sentence, string? date, string? platform) =>
        Assert.Equal((date, platform), Of(sentence));

    [Theory]
    [InlineData("Later, Haug told reporters: ")]
    [InlineData("He told the journalists at the gate that ")]
    [InlineData("Haug told a group of correspondents that ")]
    public void What_is_told_to_the_press_is_another_act_than_a_post(string cue)
    {
        var quotes = Says.Quotes(
            "On March 12, Tor Haug wrote on Telegram: \"The port is a grave for boats.\" " + cue + Words
        );

        Assert.Equal(["Telegram", null], quotes.Select(quote => quote.Platform));
        Assert.Equal(["Tor Haug", "Tor Haug"], quotes.Select(quote => quote.Speaker));
    }

    [Theory]
    [InlineData("He told his followers that ")]
    [InlineData("Haug added that ")]
    public void What_goes_on_in_a_post_is_of_the_post(string cue) =>
        Assert.Equal(
            ["Telegram", "Telegram"],
            Says.Quotes("On March 12, Tor Haug wrote on Telegram: \"The port is a grave for boats.\" " + cue + Words)
                .Select(quote => quote.Platform)
        );

    [Fact]
    public void Own_words_go_before_the_note() =>
        Assert.Equal(
            ("2023-03-12", "Telegram"),
            Of("On March 12, Tor Haug wrote on Telegram[1] that " + Words, "Harbor Gazette, March 14, 2023.")
        );

    [Fact]
    public void Else_the_note_gives_them() =>
        Assert.Equal(("2023-03-14", "Telegram"), Of("Tor Haug wrote[1] that " + Words, "Telegram, March 14, 2023."));

    [Fact]
    public void What_the_words_leave_open_the_note_fills_in() =>
        Assert.Equal(
            ("2023-03-12", "Telegram"),
            Of("On March 12, Tor Haug wrote[1] that " + Words, "Telegram, March 14, 2023.")
        );

    [Theory]
    [InlineData("Telegram, March 14, 2023; X, March 15, 2023.", null, null)]
    [InlineData("Telegram, March 14, 2023; X, March 14, 2023.", "2023-03-14", null)]
    [InlineData("Telegram, March 14, 2023; Telegram, March 15, 2023.", null, "Telegram")]
    [InlineData("Telegram, March 14, 2023; Telegram, March 14, 2023.", "2023-03-14", "Telegram")]
    [InlineData(", March 14, 2023; Telegram, March 14, 2023.", "2023-03-14", null)]
    [InlineData("Telegram.", null, "Telegram")]
    [InlineData("Screenshot kept by the authors.", null, null)]
    public void A_note_whose_sources_differ_gives_none(string note, string? date, string? platform) =>
        Assert.Equal((date, platform), Of("Tor Haug wrote[1] that " + Words, note));

    [Theory]
    [InlineData("Tor Haug said that the attack on March 3 had left " + "\"a grave for boats.\"")]
    [InlineData("Tor Haug said that Telegram users had shared photos of \"a grave for boats.\"")]
    [InlineData("Tor Haug said: \"On March 3, on Telegram, the port died.\"")]
    public void Dates_and_platforms_inside_what_is_said_are_not_the_statements(string sentence) =>
        Assert.Equal((null, null), Of(sentence));

    [Fact]
    public void The_day_of_a_statement_holds_for_what_it_adds() =>
        Assert.Equal(
            ["2023-03-12", "2023-03-12"],
            Says.Quotes("On March 12, Tor Haug said: \"The port is shut.\" He added: \"It will stay shut.\"")
                .Select(quote => quote.Date)
        );

    [Fact]
    public void The_day_of_a_statement_does_not_hold_for_the_next() =>
        Assert.Equal(
            ["2023-03-12", null],
            Says.Quotes(
                    "On March 12, Tor Haug said: \"The port is shut.\" Nadia Berrada replied: \"It will stay open.\""
                )
                .Select(quote => quote.Date)
        );

    [Theory]
    [InlineData("In a Telegram post, Tor Haug said that " + Words, "Post")]
    [InlineData("In an interview, Tor Haug said that " + Words, "Interview")]
    [InlineData("In a sermon, Tor Haug said that " + Words, "Speech")]
    [InlineData("In a video, Tor Haug said that " + Words, "Video")]
    [InlineData("In an open letter, Tor Haug said that " + Words, "Letter")]
    [InlineData("In an article, Tor Haug said that " + Words, "Article")]
    [InlineData("Tor Haug said that " + Words, "Statement")]
    public void The_form_is_that_of_the_document(string sentence, string form) =>
        Assert.Equal(form, Says.One(sentence).Form);

    [Fact]
    public void Two_platforms_are_none() =>
        Assert.Null(Says.One("Tor Haug wrote on X and Facebook: \"It is shut.\"").Platform);

    [Theory]
    [InlineData("Tor Haug rejected the speech as \"idle talk of the quay.\"")]
    [InlineData("Tor Haug said the report was \"idle talk of the quay.\"")]
    public void What_the_words_are_about_is_not_their_form(string body) =>
        Assert.Equal("Statement", Says.One(body).Form);

    [Fact]
    public void The_day_on_which_somebody_looked_is_no_source() =>
        Assert.Equal(
            ("X", "2023-03-13"),
            Says.Quotes("Tor Haug said: \"It is shut.\"[1]\n[1] X, March 13, 2023 (accessed March 15, 2023).")
                .Select(quote => (quote.Platform, quote.Date))
                .Single()
        );
}
