using System.Globalization;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

public class RoundTripTests
{
    [Theory]
    [InlineData("Title\n\nHe wrote, “⟦We stay in port,⟧” and “⟦no ship⟧” left. [7]\n\n# A heading\n\nNothing.")]
    [InlineData("⟦At the very start⟧ and ⟦at the very end⟧")]
    [InlineData("Title\n\n⟦a whole paragraph⟧\n\n⟦another⟧")]
    [InlineData("Title\n\nTwo ⟦adjacent⟧⟦ones⟧ and ⟦⟧ an empty one⟦⟧")]
    [InlineData("Title\n\nHe said: “⟦First part.\n\n“Second part.\n\n“Third⟧” and more.")]
    [InlineData("Title\n\n“⟦Through a whole paragraph\n\n“to the end of the next⟧\n\nLast.")]
    [InlineData("Title\n\nText ⟦across\n\n# A heading\n\nand⟧ on.")]
    [InlineData("Title\n\n# Quoted ⟦words⟧ in a heading\n\n# ⟦All of it⟧\n\nText ⟦after⟧")]
    [InlineData("Title\n\n# H⟦e⟧\n\n⟦x⟧")]
    [InlineData("⟦⟧")]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Only a title")]
    [InlineData("Title\n\nHard\nwrapped ⟦words\nover lines⟧\nend\n")]
    [InlineData("Title\n\nTab\tand \\n backslash \\ ⟦quote\t\\u0041 \\⟧ \r CR")]
    [InlineData(
        "Title\n\nMarks \"\"\" */ </summary> // {x} ⟦\"\"\"\"⟧ \u0085 \u2028 ⟦\u2029⟧ \0 \u001b \u202e \ufeff ⟦\u200f⟧"
    )]
    [InlineData("Title\n\nمدينة 🚢🚢 ⟦🚢 سفينة 𝒳⟧ after 🚢 ⟦é\u0301⟧ \uffff")]
    public void What_was_written_is_read(string marked) => RoundTrip.Check(Report("2024-01-29-talks", marked));

    [Theory]
    [InlineData('\ud83d')]
    [InlineData('\udea2')]
    public void Lone_surrogates_survive(char surrogate) =>
        RoundTrip.Check(
            Report("2024-01-29-talks", $"Title\n\nA {surrogate} in text, ⟦in {surrogate}⟧ a quote{surrogate}")
        );

    [Fact]
    public void Statements_keep_their_quotes_when_these_alternate()
    {
        var report = Report(
            "2024-01-29-talks",
            "Title\n\nA: ⟦0one⟧ B: ⟦1two⟧ A: ⟦0three⟧ still A: ⟦0four⟧ B: ⟦1five⟧ again “⟦1five⟧”.",
            Said("hadi-al-farsi"),
            Said("harbour council", "coastal-watch") with
            {
                Publisher = "coastal-watch",
                Platform = null,
                Date = null,
                Citation = null,
            }
        );

        RoundTrip.Check(report);
        var corpus = RoundTrip.Load(true, report);
        Assert.Equal([3, 3], corpus.Statements.Select(statement => statement.Quotes.Count));
        Assert.Equal(["harbour council", "coastal-watch"], corpus.Quotes[1].Speakers.Select(actor => actor.Id));
        Assert.Equal(corpus.Quotes[4].Id + ".2", corpus.Quotes[5].Id);
    }

    [Fact]
    public void A_statement_without_quotes_stands_behind_the_others()
    {
        var report = Report("2024-01-29-talks", "T\n\n⟦1words⟧", Said("coastal-watch"), Said("hadi-al-farsi"));
        var corpus = RoundTrip.Load(true, report);
        Assert.Equal(["hadi-al-farsi", "coastal-watch"], corpus.Statements.Select(statement => statement.Speaker!.Id));
        Assert.Empty(corpus.Statements[1].Quotes);
        Assert.Equal("T\n\nwords", corpus.Reports[0].Text.AsString());
    }

    [Fact]
    public void Heads_notes_sources_and_affiliations_survive_with_and_without_values()
    {
        var report = Report("2024-01-29-talks", "Title\n\nHe wrote “⟦words⟧”.") with
        {
            Title = "A\ttitle with \"marks\"",
            Date = null,
            Publisher = "The Port Institute",
            Citations = new[]
            {
                new ResolvedCitation(1, null, default),
                new ResolvedCitation(2, "", default),
                new ResolvedCitation(
                    7,
                    "X, January 5, 2024; the press.\nSecond line",
                    new[]
                    {
                        new ResolvedSource("Twitter", "X", new CalendarDate(2024, 1, 5), "@port"),
                        new ResolvedSource(null, null, null, null),
                    }.ToEquatableArray()
                ),
            }.ToEquatableArray(),
            Affiliations = new[]
            {
                new ResolvedAffiliation("hadi-al-farsi", "harbour master", "harbour council"),
                new ResolvedAffiliation("hadi-al-farsi", "elder", null),
            }.ToEquatableArray(),
        };

        RoundTrip.Check(report);
        var affiliations = RoundTrip.Load(false, report).Actors["hadi-al-farsi"].Affiliations;
        Assert.Equal(
            [("harbour master", "harbour council"), ("elder", null)],
            affiliations.Select(affiliation => (affiliation.Role, affiliation.Organization?.Id))
        );
    }

    [Fact]
    public void Curated_affiliations_stand_before_those_of_reports_and_have_neither_report_nor_date()
    {
        var actors = RoundTrip.Actors.ToArray();
        actors[0] = actors[0] with
        {
            Affiliations = new[]
            {
                new AuthorityAffiliation("harbour council", null),
                new AuthorityAffiliation("hadi-al-farsi", "a \t role"),
            }.ToEquatableArray(),
        };
        var report = Report("2024-01-29-talks", "Title\n\nHe wrote “⟦words⟧”.") with
        {
            Affiliations = new[]
            {
                new ResolvedAffiliation("coastal-watch", "voice", "harbour council"),
            }.ToEquatableArray(),
        };

        var corpus = RoundTrip.Load(actors, true, report);

        Assert.Equal(
            [
                (null, "harbour council", false),
                ("a \t role", "hadi-al-farsi", false),
                ("voice", "harbour council", true),
            ],
            corpus
                .Actors["coastal-watch"]
                .Affiliations.Select(one => (one.Role, one.Organization?.Id, one.Report is not null))
        );
        Assert.Equal([null, "voice"], corpus.Actors["harbour council"].Members.Select(member => member.Role));
        Assert.Equal("Coastal Watch: Harbour Council", corpus.Actors["coastal-watch"].Affiliations[0].ToString());
        Assert.Null(corpus.Actors["coastal-watch"].Affiliations[0].Date);
        using var stream = new MemoryStream();
        corpus.WriteJson(stream);
        Assert.Contains(
            "\"role\":null,\"report\":null",
            System.Text.Encoding.UTF8.GetString(stream.ToArray()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Actors_survive_with_all_they_have()
    {
        var actors = Enum.GetValues<Generator.Common.ActorKind>()
            .Select(kind =>
                RoundTrip.Actor($"id {(int)kind}", $"Name\t{kind}", kind, "Other", "Zweiter") with
                {
                    Description = "A \\ b",
                }
            )
            .ToList();
        var corpus = RoundTrip.Load(actors, true);
        Assert.Equal(actors.Select(a => a.Id), corpus.Actors.Select(a => a.Id));
        Assert.Equal(actors.Select(a => a.Name), corpus.Actors.Select(a => a.Name));
        Assert.Equal(actors.Select(a => a.Kind.ToString()), corpus.Actors.Select(a => a.Kind.ToString()));
        Assert.All(corpus.Actors, a => Assert.Equal(["Other", "Zweiter"], a.Aliases));
        Assert.All(corpus.Actors, a => Assert.Equal("A \\ b", a.Description));
    }

    [Fact]
    public void Both_sides_have_the_same_enumerations()
    {
        Assert.Equal(Enum.GetNames<Generator.Common.ActorKind>(), Enum.GetNames<ActorKind>());
        Assert.Equal(Enum.GetNames<Generator.Common.QuoteKind>(), Enum.GetNames<QuoteKind>());
        Assert.Equal(Enum.GetNames<Generator.Common.StatementForm>(), Enum.GetNames<StatementForm>());
        Assert.Equal(Enum.GetNames<ActorKind>().Select(Lower), Shared.PageFormat.ActorKinds);
        Assert.Equal(Enum.GetNames<QuoteKind>().Select(Lower), Shared.PageFormat.QuoteKinds);
        Assert.Equal(Enum.GetNames<StatementForm>().Select(Lower), Shared.PageFormat.StatementForms);
    }

    [Fact]
    public void Every_form_of_statement_survives()
    {
        var statements = Enum.GetValues<Generator.Common.StatementForm>()
            .Select(form => Said("hadi-al-farsi") with { Form = form })
            .ToArray();
        var text =
            "T\n\n"
            + string.Concat(statements.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"⟦{i}q{i}⟧ ")));
        RoundTrip.Check(Report("r", text, statements));
    }

    private static string Lower(string name) => name.ToLowerInvariant();
}
