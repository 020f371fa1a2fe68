using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>Quotes that came, went, were reworded, or are given to somebody else, or to another day, platform or note.</summary>
internal static class QuoteComparison
{
    public static QuoteDifferences Compare(ExportIndex before, ExportIndex after, ActorMoves moves)
    {
        var removed = ExportIndex.Missing(before.Quotes, after.Quotes).Select(id => before.Quotes[id]).ToList();
        var added = ExportIndex.Missing(after.Quotes, before.Quotes).Select(id => after.Quotes[id]).ToList();
        var reworded = RewordedQuotes.Take(removed, added);
        return new QuoteDifferences(
            [.. added.Select(ExportIndex.Entry)],
            [.. removed.Select(ExportIndex.Entry)],
            [
                .. reworded.Select(pair => new QuoteRewording(
                    ExportIndex.Entry(pair.Old),
                    ExportIndex.Entry(pair.New),
                    Changes(before, pair.Old, after, pair.New, moves)
                )),
            ],
            [
                .. ExportIndex
                    .Common(before.Quotes, after.Quotes)
                    .Select(id => new ChangedItem(
                        id,
                        Changes(before, before.Quotes[id], after, after.Quotes[id], moves)
                    ))
                    .Where(item => item.Changes.Count > 0),
            ]
        );
    }

    /// <summary>Places are not compared: words further up move them.</summary>
    private static IReadOnlyList<Change> Changes(
        ExportIndex before,
        ExportedQuote old,
        ExportIndex after,
        ExportedQuote now,
        ActorMoves moves
    )
    {
        var (act, nowAct) = (before.Statements[old.Statement], after.Statements[now.Statement]);
        var changes = new Changes();
        if (!moves.Explain(old.Speakers, now.Speakers))
        {
            changes.Of("speakers", Names(before, old.Speakers), Names(after, now.Speakers));
        }

        if (!moves.Explain(Publisher(act), Publisher(nowAct)))
        {
            changes.Of("publisher", Names(before, Publisher(act)), Names(after, Publisher(nowAct)));
        }

        return changes
            .Of("kind", DiffWords.Of(old.Kind), DiffWords.Of(now.Kind))
            .Of("form", DiffWords.Of(act.Form), DiffWords.Of(nowAct.Form))
            .Of("platform", old.Platform, now.Platform)
            .Of("date", old.Date, now.Date)
            .Of("citation", before.NoteOf(old), after.NoteOf(now))
            .Of("section", old.Section, now.Section)
            .Found;
    }

    private static string[] Publisher(ExportedStatement statement) =>
        statement.Publisher is { } publisher ? [publisher] : [];

    /// <summary>With the ids: two actors may have one name.</summary>
    private static string? Names(ExportIndex index, IReadOnlyList<string> actors) =>
        actors.Count == 0 ? null : string.Join(", ", actors.Select(id => $"{index.NameOf(id)} ({id})"));
}
