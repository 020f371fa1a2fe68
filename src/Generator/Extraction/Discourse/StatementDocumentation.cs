using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>What a statement's note adds where its own words are silent: its date and its platform.</summary>
internal static class StatementDocumentation
{
    public static StatementFacts Complete(OpenStatement statement, Document document) =>
        new(
            EquatableArray<int>.Adopt(statement.Speakers),
            statement.Publisher,
            statement.Form,
            statement.Platform ?? OnlyPlatform(SourcesOf(statement, document)),
            DateOf(statement, document),
            statement.Citation
        );

    public static CalendarDate? DateOf(OpenStatement statement, Document document) =>
        statement.Date ?? OnlyDate(SourcesOf(statement, document)) ?? statement.DateOfOccasion;

    private static EquatableArray<NoteSource> SourcesOf(OpenStatement statement, Document document) =>
        statement.Citation is { } citation
            ? document.Notes.FirstOrDefault(note => note.Number == citation)?.Sources
                ?? EquatableArray<NoteSource>.Empty
            : EquatableArray<NoteSource>.Empty;

    /// <summary>A note whose sources differ, or where one has no name, says nothing about the place.</summary>
    private static string? OnlyPlatform(EquatableArray<NoteSource> sources) =>
        sources.Count > 0 && sources.All(source => source.Platform == sources[0].Platform) ? sources[0].Platform : null;

    private static CalendarDate? OnlyDate(EquatableArray<NoteSource> sources) =>
        sources.Count > 0 && sources.All(source => source.Date == sources[0].Date) ? sources[0].Date : null;
}
