using SeedsSdk.Eval.Reports;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Tests;

/// <summary>Exports of reports against truth by hand.</summary>
public sealed class ReportTests
{
    private const string Text = "Strike\nMay 2, 2023\nAna said “we wait” and “we go.” Tom said “no.”\n";

    private static readonly ExportedActor[] s_actors =
    [
        new("ana", "Ana Ruiz", ["Anna Ruíz"], [new("union", "spokeswoman", "strike")]),
        new("tom", "Tom Hale", [], []),
        new("union", "The Harbor Union", [], []),
    ];

    private static ExportedQuote Quote(string words, string? speaker) =>
        new(
            "strike",
            "s1",
            speaker is null ? [] : [speaker],
            "direct",
            words,
            words,
            "X",
            "2023-05-02",
            1,
            new ExportedSpan(
                Text.IndexOf(words, StringComparison.Ordinal),
                words.Length,
                3,
                Text.IndexOf(words, StringComparison.Ordinal) - 18
            )
        );

    private static readonly ExportedQuote[] s_quotes =
    [
        Quote("we wait", "ana"),
        Quote("we go.", "ana"),
        Quote("no.", "tom"),
    ];

    private static readonly ExportedReport s_report = new(
        "strike",
        "news/strike.txt",
        "Strike",
        "2023-05-02",
        [new(1, [new("Twitter", null, "2023-05-02")]), new(2, [])]
    );

    private const string Truth = """
        { "title": "STRIKE", "date": "2023-05-02",
          "footnotes": [{ "number": 1, "source": "X", "date": "2023-05-02" }],
          "affiliations": [{ "actor": "Ana Ruiz", "role": "Spokeswoman", "organization": "Harbor Union" }],
          "quotes": [
            { "text": "We wait", "kind": "speech", "speaker": "Ana Ruiz", "platform": "Twitter", "date": "2023-05-02", "footnote": 1 },
            { "text": "We go", "kind": "speech", "speaker": "Ana Ruiz", "platform": "X", "date": "2023-05-02", "footnote": 1 },
            { "text": "No", "kind": "speech", "speakers": ["Tom Hale"], "platform": "X", "date": "2023-05-02", "footnote": 1 },
            { "text": "we", "kind": "speech", "speaker": "Ana Ruiz", "nested": true }
          ] }
        """;

    private static ReportScores Score(
        ExportedQuote[]? quotes = null,
        ExportedReport? report = null,
        string truth = Truth,
        ExportedActor[]? actors = null,
        string? publisher = null
    )
    {
        using var folder = new TestFolder();
        var path = folder.Write("strike.gold.json", truth);
        return ReportScorer.Score(
            new ReportExport([report ?? s_report], actors ?? s_actors, [new("s1", publisher)], quotes ?? s_quotes),
            [path],
            _ => Text
        );
    }

    [Fact]
    public void All_is_right()
    {
        var scores = Score();
        var score = Assert.Single(scores.Reports);

        Assert.Equal(
            ("strike", 3, 3, 3, 3, 0),
            (score.Name, score.Quotes, score.Found, score.Joint, score.All, score.False)
        );
        Assert.Empty(score.HeadErrors);
        Assert.Empty(score.Errors);
        Assert.Empty(scores.Identities);
    }

    [Fact]
    public void A_wrong_field_costs_that_field_and_all()
    {
        void OnlyWrong(string field, Func<ExportedQuote, ExportedQuote> change)
        {
            var score = Assert.Single(Score([change(s_quotes[0]), .. s_quotes[1..]]).Reports);
            Assert.Equal([field], QuoteCheck.Fields.Where(name => score.Right[name] != 3));
            Assert.Equal((3, 2, 2), (score.Found, score.Right[field], score.All));
        }

        OnlyWrong("kind", quote => quote with { Kind = "fragment" });
        OnlyWrong("speaker", quote => quote with { Speakers = ["tom"] });
        OnlyWrong("speaker", quote => quote with { Speakers = ["ana", "tom"] });
        OnlyWrong("speaker", quote => quote with { Speakers = [] });
        OnlyWrong("platform", quote => quote with { Platform = null });
        OnlyWrong("date", quote => quote with { Date = "2023-05-03" });
        OnlyWrong("citation", quote => quote with { Citation = null });
        OnlyWrong("span", quote => quote with { Span = quote.Span with { Column = 1 } });
        OnlyWrong("span", quote => quote with { Span = quote.Span with { Start = quote.Span.Start + 1 } });
    }

    [Fact]
    public void The_publisher_counts_where_the_truth_gives_one()
    {
        var truth = Truth.Replace(
            "\"speakers\": [\"Tom",
            "\"publisher\": \"Harbor Union\", \"speakers\": [\"Tom",
            StringComparison.Ordinal
        );

        Assert.Equal(2, Score(truth: truth).Reports[0].All);
        Assert.Equal(3, Score(truth: truth, publisher: "union").Reports[0].All);
    }

    [Fact]
    public void Words_that_the_truth_does_not_have_are_false_if_somebody_says_them()
    {
        Assert.Equal(1, Score([.. s_quotes, Quote("May", "tom")]).Reports[0].False);
        Assert.Equal(0, Score([.. s_quotes, Quote("May", null)]).Reports[0].False);
        Assert.Equal(1, Score([.. s_quotes, s_quotes[0]]).Reports[0].False);
    }

    [Fact]
    public void A_name_in_marks_is_false_if_somebody_says_it()
    {
        var truth = Truth.Replace(
            "\"No\", \"kind\": \"speech\"",
            "\"No\", \"kind\": \"title-or-name\"",
            StringComparison.Ordinal
        );
        var score = Score(truth: truth).Reports[0];

        Assert.Equal((2, 2, 1), (score.Quotes, score.All, score.False));
        Assert.Equal(0, Score([s_quotes[0], s_quotes[1], Quote("no.", null)], truth: truth).Reports[0].False);
    }

    [Fact]
    public void Title_date_notes_and_affiliations()
    {
        int Wrong(ExportedReport report, ExportedActor[]? actors = null) =>
            Score(report: report, actors: actors).Reports[0].HeadErrors.Count;

        Assert.Equal(1, Wrong(s_report with { Title = "Strikes" }));
        Assert.Equal(1, Wrong(s_report with { Date = null }));
        Assert.Equal(1, Wrong(s_report with { Citations = [] }));
        Assert.Equal(1, Wrong(s_report with { Citations = [new(1, [new("X", null, null)])] }));
        Assert.Equal(1, Wrong(s_report, [s_actors[0] with { Affiliations = [] }, s_actors[1], s_actors[2]]));
        Assert.Equal(
            1,
            Wrong(
                s_report,
                [s_actors[0] with { Affiliations = [new("union", "spokeswoman", "other")] }, s_actors[1], s_actors[2]]
            )
        );
    }

    [Fact]
    public void A_name_that_is_two_actors_is_a_wrong_identity()
    {
        ExportedActor[] actors = [.. s_actors, new("ana-2", "Ana Ruiz", [], [])];
        var scores = Score([s_quotes[0], s_quotes[1] with { Speakers = ["ana-2"] }, s_quotes[2]], actors: actors);

        Assert.Equal(3, scores.Reports[0].Joint);
        Assert.Contains("ana, ana-2", Assert.Single(scores.Identities), StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_with_two_names_of_the_truth_is_a_wrong_identity_unless_the_truth_joins_them()
    {
        ExportedActor[] actors = [s_actors[0] with { Aliases = ["Tom Hale"] }, s_actors[2]];
        ExportedQuote[] quotes = [s_quotes[0], s_quotes[1], s_quotes[2] with { Speakers = ["ana"] }];

        Assert.Contains("several", Assert.Single(Score(quotes, actors: actors).Identities), StringComparison.Ordinal);
        var joined = Truth.Replace(
            "\"date\": \"2023-05-02\",\n",
            "\"date\": \"2023-05-02\", \"same_actor\": [[\"Ana Ruiz\", \"Tom Hale\"]],\n",
            StringComparison.Ordinal
        );
        Assert.Contains("same_actor", joined, StringComparison.Ordinal);
        Assert.Empty(Score(quotes, actors: actors, truth: joined).Identities);
    }

    [Fact]
    public void A_report_that_is_not_exported_is_missing()
    {
        var score = Assert.Single(Score(report: s_report with { Path = "other.txt" }).Reports);

        Assert.Equal((true, 3, 0, 1), (score.IsMissing, score.Quotes, score.Found, score.HeadErrors.Count));
    }

    [Theory]
    [InlineData("The Harbor Union", "harbor union")]
    [InlineData("Al-Karimi’s “Voice” channel", "karimis voice")]
    [InlineData("Sami Assaf", "sami asaf")]
    [InlineData("some of the pilots", "pilots")]
    [InlineData("Núñez", "nunez")]
    public void Names_are_folded(string name, string key) => Assert.Equal(key, FoldedNames.Key(name));
}
