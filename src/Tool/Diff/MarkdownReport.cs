using System.Text;
using SeedsSdk.Export;
using static SeedsSdk.Tool.Diff.MarkdownText;

namespace SeedsSdk.Tool.Diff;

/// <summary>A difference for people to read.</summary>
internal sealed class MarkdownReport
{
    private readonly StringBuilder _text = new();
    private readonly ExportIndex _before;
    private readonly ExportIndex _after;

    private MarkdownReport(ExportedCorpus old, ExportedCorpus now) =>
        (_before, _after) = (new ExportIndex(old), new ExportIndex(now));

    public static string Render(CorpusDifference difference, ExportedCorpus old, ExportedCorpus now)
    {
        if (difference.IsEmpty)
        {
            return "No difference in the data.\n";
        }

        var report = new MarkdownReport(old, now);
        report.Line("# Changes in the data").Line();
        report.Line($"Before: {Counts(old)}. Now: {Counts(now)}.");
        report.Breaking(difference.Breaking);
        report.Reports(difference.Reports);
        report.Actors(difference.Actors);
        report.Quotes(difference);
        return report._text.ToString();
    }

    private static string Counts(ExportedCorpus export) =>
        $"{Count(export.Reports.Count, "report", "reports")}, {Count(export.Actors.Count, "actor", "actors")}, "
        + Count(export.Quotes.Count, "quote", "quotes");

    private void Breaking(IReadOnlyList<BreakingChange> changes) => Part("Breaking", BreakingText.Lines(changes));

    private void Reports(ReportDifferences reports) =>
        Part(
            "Reports",
            [
                .. reports.Added.Select(report => $"Added: {Entry(report)}"),
                .. reports.Removed.Select(report => $"Removed: {Entry(report)}"),
                .. reports.Changed.Select(item => Changed(Of(_after.Reports[item.Id].Title), item.Id, item.Changes)),
            ]
        );

    private static string Entry(ReportEntry report) =>
        $"{Of(report.Title)}{(report.Date is { } date ? $", {Changes.Text(date)}" : "")} ({Code(report.Id)}), {Count(report.Quotes, "quote", "quotes")}";

    private void Actors(ActorDifferences actors) =>
        Part(
            "Actors",
            [
                .. actors.Added.Select(actor => $"Added: {Of(actor.Name)} ({Code(actor.Id)}), {actor.Kind}"),
                .. actors.Removed.Select(actor => $"Removed: {Of(actor.Name)} ({Code(actor.Id)}), {actor.Kind}"),
                .. actors.Renamed.Select(move => $"Renamed: {Move(move, "is now")}"),
                .. actors.Merged.Select(move => $"Merged: {Move(move, move.From.Count == 1 ? "is now" : "are now")}"),
                .. actors.Split.Select(move => $"Split: {Move(move, "is now")}"),
                .. actors.Changed.Select(item => Changed(Of(_after.NameOf(item.Id)), item.Id, item.Changes)),
            ]
        );

    private string Move(ActorMove move, string verb) =>
        $"{Names(_before, move.From)} {verb} {Names(_after, move.Into)}";

    private static string Names(ExportIndex index, IReadOnlyList<string> actors) =>
        string.Join(" and ", actors.Select(id => $"{Of(index.NameOf(id))} ({Code(id)})"));

    /// <summary>Those of reports that came or went are counted with them.</summary>
    private void Quotes(CorpusDifference difference)
    {
        var added = difference.Reports.Added.Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var removed = difference.Reports.Removed.Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var quotes = difference.Quotes;
        Part(
            "Quotes",
            [
                .. quotes
                    .Added.Where(quote => !added.Contains(quote.Report))
                    .Select(quote => $"Added: {Entry(_after, quote)}"),
                .. quotes
                    .Removed.Where(quote => !removed.Contains(quote.Report))
                    .Select(quote => $"Removed: {Entry(_before, quote)}"),
                .. quotes.Reworded.Select(pair =>
                    $"Reworded: {Entry(_before, pair.Old)} is now {Entry(_after, pair.New)}{List("; ", pair.Changes)}"
                ),
                .. quotes.Changed.Select(item =>
                    Changed($"“{Words(_after.Quotes[item.Id].Text)}”", item.Id, item.Changes)
                ),
            ]
        );
    }

    private static string Entry(ExportIndex index, QuoteEntry quote) =>
        $"{(quote.Speakers.Count == 0 ? "nobody" : string.Join(" and ", quote.Speakers.Select(id => Of(index.NameOf(id)))))}: “{Words(quote.Text)}” ({Code(quote.Id)})";

    private static string Changed(string what, string id, IReadOnlyList<Change> changes) =>
        $"Changed: {what} ({Code(id)}){List(": ", changes)}";

    private static string List(string lead, IReadOnlyList<Change> changes) =>
        changes.Count == 0 ? "" : lead + string.Join("; ", changes.Select(Text));

    private static string Text(Change change) =>
        (change.Old, change.New) switch
        {
            (null, null) => $"{change.Member} edited",
            (null, { } now) => $"{change.Member} added: {Of(now)}",
            ({ } old, null) => $"{change.Member} removed: {Of(old)}",
            ({ } old, { } now) => $"{change.Member} {Of(old)} → {Of(now)}",
        };

    private void Part(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Line().Line($"## {heading}").Line();
        foreach (var line in lines)
        {
            Line($"- {line}");
        }
    }

    private MarkdownReport Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }
}
