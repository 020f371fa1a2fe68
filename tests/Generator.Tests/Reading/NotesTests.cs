namespace SeedsSdk.Generator.Tests.Reading;

public sealed class NotesTests
{
    private static string[] Sources(params string[] notes) =>
        Layout.WithBody([Layout.Body, .. notes]).SourcesOf(notes.Length);

    [Theory]
    [InlineData("[1] Telegram, March 5, 2023.", "Telegram | Telegram | 2023-03-05 | ")]
    [InlineData("[1]Telegram, March 5, 2023", "Telegram | Telegram | 2023-03-05 | ")]
    [InlineData("[1] Twitter, 5 March 2023.", "Twitter | X | 2023-03-05 | ")]
    [InlineData("[1] Telegram, March 5.", "Telegram | Telegram | 2023-03-05 | ")]
    [InlineData("[1] Telegram, December 5.", "Telegram | Telegram | 2022-12-05 | ")]
    [InlineData("[1] Harbor Gazette, March 5, 2023.", "Harbor Gazette | Harbor Gazette | 2023-03-05 | ")]
    [InlineData(
        "[1] Harbor Gazette (Northport), March 5, 2023.",
        "Harbor Gazette (Northport) | Harbor Gazette | 2023-03-05 | "
    )]
    [InlineData("[1] Harbor TV (U.K.), March 5, 2023.", "Harbor TV (U.K.) | Harbor TV | 2023-03-05 | ")]
    [InlineData(
        "[1] Harbor News Agency (HNA), March 5, 2023.",
        "Harbor News Agency (HNA) | Harbor News Agency (HNA) | 2023-03-05 | "
    )]
    [InlineData("[1] Source: Telegram, March 5, 2023.", "Telegram | Telegram | 2023-03-05 | ")]
    [InlineData(
        "[1] Telegram, https://t.me/harborvoice, posted March 5, 2023.",
        "Telegram | Telegram | 2023-03-05 | https://t.me/harborvoice"
    )]
    [InlineData(
        "[1] https://t.me/harborvoice, posted on March 5, 2023.",
        "https://t.me/harborvoice | Telegram | 2023-03-05 | https://t.me/harborvoice"
    )]
    [InlineData("[1] Gab.com, March 5, 2023.", "Gab.com | Gab | 2023-03-05 | Gab.com")]
    [InlineData("[1] Telegram.", "Telegram | Telegram |  | ")]
    [InlineData(
        "[1] Jane Doe, \"Why We Won,\" The Harbor Voice, March 5, 2023.",
        "The Harbor Voice | The Harbor Voice | 2023-03-05 | "
    )]
    [InlineData("[1] “Why We Won”, Harbor Gazette, March 5, 2023.", "Harbor Gazette | Harbor Gazette | 2023-03-05 | ")]
    [InlineData(
        "[1] \"Why We Won,\" Harborvoice.com, March 5, 2023.",
        "Harborvoice.com | Harborvoice.com | 2023-03-05 | Harborvoice.com"
    )]
    [InlineData("[1] Harbor TV, \"Morning Show,\" March 5, 2023.", "Harbor TV | Harbor TV | 2023-03-05 | ")]
    [InlineData(
        "[1] \"Echo of the Gulf\" Telegram channel, March 5, 2023.",
        "\"Echo of the Gulf\" Telegram channel | Telegram | 2023-03-05 | "
    )]
    [InlineData("[1] March 5, 2023.", " |  | 2023-03-05 | ")]
    public void A_note_has_a_name_a_platform_and_a_date(string note, string source) =>
        Assert.Equal([source], Sources(note));

    [Theory]
    [InlineData("[1] Telegram, March 5, 2023; Harbor Gazette, March 6, 2023.")]
    [InlineData("[1] Telegram, March 5, 2023, Harbor Gazette, March 6, 2023.")]
    public void A_note_may_have_two_sources(string note) =>
        Assert.Equal(
            ["Telegram | Telegram | 2023-03-05 | ", "Harbor Gazette | Harbor Gazette | 2023-03-06 | "],
            Sources(note)
        );

    [Theory]
    [InlineData("[1] , March 5, 2023; Telegram, March 6, 2023.")]
    [InlineData("[1] March 5, 2023; Telegram, March 6, 2023.")]
    public void A_source_without_a_name_stays_without_one(string note) =>
        Assert.Equal([" |  | 2023-03-05 | ", "Telegram | Telegram | 2023-03-06 | "], Sources(note));

    [Theory]
    [InlineData("[2] Ibid.", "Telegram | Telegram | 2023-03-05 | ")]
    [InlineData("[2] Ibid., March 7, 2023.", "Telegram | Telegram | 2023-03-07 | ")]
    [InlineData("[2] Idem.", "Telegram | Telegram | 2023-03-05 | ")]
    public void Ibid_is_the_source_of_the_note_before(string note, string source) =>
        Assert.Equal([source], Sources("[1] Telegram, March 5, 2023.", note));

    [Fact]
    public void Ibid_in_the_first_note_stands_for_nothing() => Assert.Empty(Sources("[1] Ibid."));

    [Fact]
    public void An_address_gives_the_platform_where_no_name_does()
    {
        Assert.Equal(
            ["https://t.me/northpilots/12 | Telegram | 2023-03-05 | https://t.me/northpilots/12"],
            Sources("[1] https://t.me/northpilots/12, March 5, 2023.")
        );
        Assert.Equal(
            ["Telegram | Telegram | 2023-03-05 | https://t.me/northpilots/12"],
            Sources("[1] Telegram, March 5, 2023, https://t.me/northpilots/12.")
        );
    }

    [Fact]
    public void A_site_is_a_platform_by_its_address() =>
        Assert.Equal(
            ["harborgazette.com | harborgazette.com | 2023-03-05 | harborgazette.com"],
            Sources("[1] harborgazette.com, March 5, 2023.")
        );

    [Fact]
    public void A_handle_does_not_hide_the_platform() =>
        Assert.All(
            ["[1] Telegram (@northpilots), March 5, 2023.", "[1] X, @northpilots, March 5, 2023."],
            note =>
                Assert.Matches(@"^(Telegram|X)\b.* \| (Telegram|X) \| 2023-03-05 \| $", Assert.Single(Sources(note)))
        );

    [Fact]
    public void A_note_keeps_its_words_and_its_place()
    {
        var document = Layout.WithBody(Layout.Body, "[7]  Telegram,  March 5, 2023. ");
        var note = Assert.Single(document.Notes);

        Assert.Equal((7, "Telegram,  March 5, 2023."), (note.Number, note.Text));
        Assert.Equal("[7]  Telegram,  March 5, 2023.", document.Text.Substring(note.Range.Start, note.Range.Length));
    }

    [Fact]
    public void Notes_are_no_paragraphs_and_their_numbers_no_markers()
    {
        var document = Layout.WithBody("They left.[4]", "[4] Telegram, March 5, 2023.", "[5] X, March 5, 2023.");

        Assert.Equal(["They left.[4]"], document.Paragraphs());
        Assert.Equal([4], document.MarkerNumbers());
    }

    [Theory]
    [InlineData("Notes")]
    [InlineData("ENDNOTES:")]
    [InlineData("Sources")]
    public void A_title_over_the_notes_is_no_paragraph(string title) =>
        Assert.Equal([Layout.Body], Layout.WithBody(Layout.Body, title, "[1] Telegram, March 5, 2023.").Paragraphs());

    [Fact]
    public void A_paragraph_that_begins_with_a_marker_is_no_note()
    {
        var document = Layout.WithBody(
            "[1] says the pilots, [2] says the union.",
            "Both are wrong.",
            "[1] Telegram, March 5, 2023.",
            "[2] X, March 6, 2023."
        );

        Assert.Equal([1, 2], document.Notes.Select(note => note.Number));
        Assert.Equal(2, document.Paragraphs().Count);
    }
}
