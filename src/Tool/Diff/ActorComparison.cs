using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>Actors that came, went, or are described otherwise.</summary>
internal static class ActorComparison
{
    public static ActorDifferences Compare(ExportIndex before, ExportIndex after, ActorMoves moves)
    {
        var known = moves.All.SelectMany(move => move.From.Concat(move.Into)).ToHashSet(StringComparer.Ordinal);
        return new ActorDifferences(
            [
                .. ExportIndex
                    .Missing(after.Actors, before.Actors)
                    .Where(id => !known.Contains(id))
                    .Select(id => Entry(after, id)),
            ],
            [
                .. ExportIndex
                    .Missing(before.Actors, after.Actors)
                    .Where(id => !known.Contains(id))
                    .Select(id => Entry(before, id)),
            ],
            moves.Renamed,
            moves.Merged,
            moves.Split,
            [
                .. ExportIndex
                    .Common(before.Actors, after.Actors)
                    .Select(id => new ChangedItem(id, Changes(before, before.Actors[id], after, after.Actors[id])))
                    .Where(item => item.Changes.Count > 0),
            ]
        );
    }

    private static ActorEntry Entry(ExportIndex index, string id) =>
        new(id, index.Actors[id].Name, DiffWords.Of(index.Actors[id].Kind));

    private static IReadOnlyList<Change> Changes(
        ExportIndex before,
        ExportedActor old,
        ExportIndex after,
        ExportedActor now
    ) =>
        new Changes()
            .Of("name", old.Name, now.Name)
            .Of("kind", DiffWords.Of(old.Kind), DiffWords.Of(now.Kind))
            .OfMany("alias", old.Aliases, now.Aliases)
            .OfMany(
                "role",
                old.Affiliations.Select(role => Role(before, role)),
                now.Affiliations.Select(role => Role(after, role))
            )
            .Found;

    /// <summary>As <see cref="Affiliation.ToString"/> has it, with the report that states it.</summary>
    private static string Role(ExportIndex index, ExportedAffiliation affiliation)
    {
        string?[] parts = [affiliation.Role, affiliation.Organization is { } id ? index.NameOf(id) : null];
        var role = string.Join(", ", parts.OfType<string>());
        return affiliation.Report is { } report ? $"{role} ({report})" : role;
    }
}
