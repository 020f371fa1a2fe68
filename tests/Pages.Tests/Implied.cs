using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>A report from which rows leave out what follows from others, and what is asked of it.</summary>
internal static class Implied
{
    private const string Text = "A title\n\nHe wrote: “⟦We stay.⟧” [7]\n\n[7] Telegram, January 26, 2024.\n[8] More";

    public static readonly ResolvedSource Source = new("Twitter", "X", new CalendarDate(2024, 1, 5), "@port");

    public static string Json(string rows)
    {
        var pages = PageSet.Of(PageWriter.Actors(RoundTrip.Actors), PageWriter.Reports([rows]));
        using var stream = new MemoryStream();
        var corpus = Corpus.Load(number => pages[number]);
        corpus.WriteJson(stream);
        return corpus.Reports[0].Text + System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Holds(ResolvedReport report, char code, int column, string expected)
    {
        var rows = PageWriter.Report(report, includeText: true).Split('\n');
        var columns = rows.First(row => row.Length > 0 && row[0] == code).Split('\t');
        Assert.Equal(expected, column < columns.Length ? columns[column] : "");
        Assert.DoesNotContain(rows, row => row.EndsWith('\t'));
        RoundTrip.Check(report);
    }

    /// <summary>The notes stand behind the only paragraph.</summary>
    public static ResolvedReport Plain()
    {
        var report = Report("talks", Text);
        var paragraphs = report.Sections[0].Paragraphs.Take(1).ToEquatableArray();
        return report with { Sections = new[] { new ResolvedSection(null, paragraphs) }.ToEquatableArray() };
    }

    public static ResolvedReport WithSource(ResolvedSource source, ResolvedStatement? statement = null) =>
        Plain() with
        {
            Citations = Notes(
                new ResolvedCitation(7, "Telegram, January 26, 2024.", new[] { source }.ToEquatableArray())
            ),
            Statements = new[] { statement ?? Said("hadi-al-farsi") }.ToEquatableArray(),
        };

    public static ResolvedReport With(
        Func<Generator.Common.Attribution, Generator.Common.Attribution> change,
        ResolvedStatement statement
    )
    {
        var report = Plain();
        return report with
        {
            Quotes = report.Quotes.Select(q => q with { Attribution = change(q.Attribution) }).ToEquatableArray(),
            Statements = new[] { statement }.ToEquatableArray(),
        };
    }

    public static EquatableArray<ResolvedCitation> Notes(ResolvedCitation note) => new[] { note }.ToEquatableArray();

    public static CalendarDate? Day(string? date) =>
        date is null
            ? null
            : new CalendarDate(
                int.Parse(date[..4], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(date[5..7], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(date[8..], System.Globalization.CultureInfo.InvariantCulture)
            );
}
