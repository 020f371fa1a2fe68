namespace SeedsSdk.Export;

/// <summary>Every table of the exports: one an entity, and one for each list that an entity has.</summary>
internal static partial class ExportTables
{
    /// <summary>Between several names in a joined column; no id has it.</summary>
    private const string Separator = "; ";

    /// <summary>A table stands behind those that it refers to.</summary>
    public static IReadOnlyList<ExportTable> All { get; } =
    [
        Actors,
        Aliases,
        Reports,
        Sections,
        Paragraphs,
        Citations,
        CitationSources,
        Affiliations,
        Statements,
        StatementSpeakers,
        Quotes,
    ];

    private static object? Names(IReadOnlyList<Actor> actors) =>
        actors.Count == 0 ? null : string.Join(Separator, actors.Select(actor => actor.Name));

    private static object? Ids(IReadOnlyList<Actor> actors) =>
        actors.Count == 0 ? null : string.Join(Separator, actors.Select(actor => actor.Id));

    /// <summary>The items with their places in a list, counted from 1.</summary>
    private static IEnumerable<(int Number, T Item)> Numbered<T>(IEnumerable<T> items) =>
        items.Select((item, i) => (i + 1, item));
}
