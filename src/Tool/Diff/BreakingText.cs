using static SeedsSdk.Tool.Diff.MarkdownText;

namespace SeedsSdk.Tool.Diff;

/// <summary>What code no longer finds, in words. Ids of quotes stand rarely in code: they are counted.</summary>
internal static class BreakingText
{
    private const string Quotes = "Quotes";

    public static IReadOnlyList<string> Lines(IReadOnlyList<BreakingChange> changes)
    {
        var lines = changes.Where(change => change.Catalog != Quotes).Select(Line).ToList();
        if (changes.Count(change => change.Catalog == Quotes) is > 0 and var quotes)
        {
            lines.Add(
                $"{Count(quotes, "id of a quote is", "ids of quotes are")} gone: {Code("Seeds.Quotes[\"…\"]")} throws for what is removed or reworded"
            );
        }

        return lines;
    }

    private static string Line(BreakingChange change)
    {
        var member = change.Member is { } name ? Code($"Seeds.{change.Catalog}.{name}") : null;
        var id = change.IsIdGone ? Code($"Seeds.{change.Catalog}[\"{change.Id}\"]") : null;
        var gone = string.Join(" and ", new[] { member, id }.OfType<string>());
        var verb = member is not null && id is not null ? "are gone" : "is gone";
        return $"{gone} {verb}{Unless(change)}{Instead(change)}";
    }

    /// <summary>An export does not tell whom the authority file names, and those keep their members.</summary>
    private static string Unless(BreakingChange change) =>
        change is { IsIdGone: false, NowMember: null }
            ? $" unless {Code("actors.json")} names the actor, who speaks no more"
            : "";

    private static string Instead(BreakingChange change) =>
        change.NowMember is { } member ? $"; use {Code($"Seeds.{change.Catalog}.{member}")}"
        : change.NowId is { } id ? $"; use {Code($"Seeds.{change.Catalog}[\"{id}\"]")}"
        : "";
}
