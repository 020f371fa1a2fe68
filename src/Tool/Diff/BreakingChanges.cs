using System.Globalization;
using SeedsSdk.Export;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Tool.Diff;

/// <summary>
/// What code that was written for the old data no longer finds: ids, and the names that the generator gives reports and actors
/// (<c>Seeds.Actors.AnaRuiz</c>). An export does not tell whom the authority file names, so names of actors who never speak
/// are passed over.
/// </summary>
internal static class BreakingChanges
{
    public static IReadOnlyList<BreakingChange> Find(
        ExportIndex before,
        ExportIndex after,
        ActorMoves moves,
        QuoteDifferences quotes
    ) =>
        [
            .. Gone(
                "Actors",
                before.Actors.Keys,
                after.Actors.Keys.ToHashSet(StringComparer.Ordinal),
                Actors(before),
                Actors(after),
                moves.Successor
            ),
            .. Gone(
                "Reports",
                before.Reports.Keys,
                after.Reports.Keys.ToHashSet(StringComparer.Ordinal),
                Reports(before),
                Reports(after),
                _ => null
            ),
            .. quotes
                .Removed.Select(quote => new BreakingChange("Quotes", quote.Id, true, null, null, null))
                .Concat(
                    quotes.Reworded.Select(pair => new BreakingChange(
                        "Quotes",
                        pair.Old.Id,
                        true,
                        null,
                        pair.New.Id,
                        null
                    ))
                )
                .OrderBy(change => change.Id, StringComparer.Ordinal),
        ];

    private static IEnumerable<BreakingChange> Gone(
        string catalog,
        IEnumerable<string> ids,
        HashSet<string> now,
        Dictionary<string, string> members,
        Dictionary<string, string> nowMembers,
        Func<string, string?> successor
    )
    {
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            var nowId = now.Contains(id) ? id : successor(id);
            var member = members.GetValueOrDefault(id);
            var nowMember = nowId is null ? null : nowMembers.GetValueOrDefault(nowId);
            var isMemberGone = member is not null && !string.Equals(member, nowMember, StringComparison.Ordinal);
            if (!now.Contains(id) || isMemberGone)
            {
                yield return new BreakingChange(
                    catalog,
                    id,
                    !now.Contains(id),
                    isMemberGone ? member : null,
                    nowId,
                    nowMember
                );
            }
        }
    }

    private static Dictionary<string, string> Reports(ExportIndex index)
    {
        var reports = index.Export.Reports;
        var names = MemberNames.ForReports([
            .. reports.Select(report => new NamedReport(report.Id, report.Path, Day(report.Date))),
        ]);
        return Enumerable
            .Range(0, reports.Count)
            .ToDictionary(i => reports[i].Id, i => names[i], StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Actors(ExportIndex index)
    {
        var speaking = index
            .Export.Statements.SelectMany(statement =>
                statement.Publisher is { } publisher ? statement.Speakers.Append(publisher) : statement.Speakers
            )
            .ToHashSet(StringComparer.Ordinal);
        var named = index.Export.Actors.Where(actor => speaking.Contains(actor.Id)).ToArray();
        var names = MemberNames.ForActors([.. named.Select(actor => new NamedActor(actor.Id, actor.Name))]);
        return Enumerable.Range(0, named.Length).ToDictionary(i => named[i].Id, i => names[i], StringComparer.Ordinal);
    }

    private static CalendarDate? Day(DateOnly? date) =>
        date is { } day ? new CalendarDate(day.Year, day.Month, day.Day) : null;
}
