using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using static SeedsSdk.Pages.Tests.Implied;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>
/// What the rows before the body leave out because it follows is read as if it stood there; what differs stands there,
/// also when there is nothing.
/// </summary>
public class ImpliedHeadTests
{
    [Theory]
    [InlineData("seeds/talks.txt", "seeds/")]
    [InlineData("seeds/2024/talks.txt", "seeds/2024/")]
    [InlineData("talks.txt", "")]
    [InlineData("/talks.txt", "/")]
    [InlineData("seeds/other.txt", "seeds/other.txt")]
    [InlineData("seeds/talks.md", "seeds/talks.md")]
    [InlineData("seeds/my-talks.txt", "seeds/my-talks.txt")]
    [InlineData("seeds/", @"seeds\u002f")]
    [InlineData("-", @"\u002d")]
    [InlineData("", "--")]
    public void A_path_is_its_folder_and_the_id(string path, string column) =>
        Holds(Plain() with { Path = path }, 'R', 3, column);

    [Theory]
    [InlineData("A title", "")]
    [InlineData("Another title", "Another title")]
    [InlineData("A titl", "A titl")]
    [InlineData("", "--")]
    [InlineData("-", @"\u002d")]
    [InlineData("--", @"\u002d-")]
    public void A_title_is_the_first_line(string title, string column) =>
        Holds(Plain() with { Title = title }, 'R', 5, column);

    [Theory]
    [InlineData("⟦A title⟧\n\nText", "A title")]
    [InlineData("A ⟦title⟧\n\nText", "A title")]
    [InlineData("", "A title")]
    [InlineData("A title", "")]
    public void A_title_is_that_of_the_first_row(string text, string column) =>
        Holds(Report("talks", text), 'R', 5, column);

    [Theory]
    [InlineData("Telegram, January 26, 2024.", "")]
    [InlineData("Telegram, January 26, 2024", "Telegram, January 26, 2024")]
    [InlineData("", "--")]
    [InlineData("-", @"\u002d")]
    [InlineData(null, "-")]
    public void A_note_stands_in_the_text(string? text, string column) =>
        Holds(Plain() with { Citations = Notes(new ResolvedCitation(7, text, default)) }, 'N', 2, column);

    [Theory]
    [InlineData(9, "More", "More")] // no such line
    [InlineData(8, "More", "")] // up to the end
    [InlineData(8, null, "-")] // dangling all the same
    public void A_note_stands_behind_its_number(int number, string? text, string column) =>
        Holds(
            Plain() with
            {
                Citations = Notes(new ResolvedCitation(number, text, default)),
                Statements = new[] { Said("hadi-al-farsi") with { Citation = number } }.ToEquatableArray(),
            },
            'N',
            2,
            column
        );

    [Theory]
    [InlineData("Twitter", "X", "")]
    [InlineData("Twitter", null, "-")]
    [InlineData("Twitter", "Telegram", "Telegram")]
    [InlineData("Port Radio", "Port Radio", "")]
    [InlineData(" ", null, "")]
    [InlineData(null, null, "")]
    [InlineData(null, "X", "X")]
    [InlineData("-", "-", "")]
    [InlineData("the press", "-", @"\u002d")]
    public void A_source_is_a_platform_by_its_name(string? name, string? platform, string column) =>
        Holds(WithSource(Source with { Name = name, Platform = platform }), 'N', 6, column);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_source_of_nothing_is_one(string? nothing)
    {
        var report = WithSource(new ResolvedSource(nothing, null, null, nothing));
        Assert.Null(Assert.Single(RoundTrip.Load(true, report).Reports[0].Citations[0].Sources).Name);
    }

    [Fact]
    public void A_note_that_there_is_not_has_no_source()
    {
        var dangling = new ResolvedCitation(7, null, new[] { Source }.ToEquatableArray());
        var statement = Said("hadi-al-farsi") with { Platform = Source.Platform, Date = Source.Date };
        var report = WithSource(Source, statement) with { Citations = Notes(dangling) };
        var corpus = RoundTrip.Load(true, report);
        Assert.True(corpus.Reports[0].Citations[0].IsDangling);
        Assert.Empty(corpus.Reports[0].Citations[0].Sources);
        Assert.Equal((Platform.X, new DateOnly(2024, 1, 5)), (corpus.Quotes[0].Platform, corpus.Quotes[0].Date));
    }
}
