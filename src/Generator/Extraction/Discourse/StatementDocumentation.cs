using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>What a statement's note adds where its own words are silent: its date and its platform.</summary>
internal static class StatementDocumentation
{
    public static StatementFacts Complete(OpenStatement statement, Document document)
    {
        var sources =
            document.Notes.FirstOrDefault(note => note.Number == statement.Citation)?.Sources
            ?? EquatableArray<NoteSource>.Empty;
        return new StatementFacts(
            statement.Speakers.ToEquatableArray(),
            statement.Publisher,
            statement.Form,
            statement.Platform ?? OnlyPlatform(sources),
            statement.Date ?? OnlyDate(sources) ?? statement.DateOfOccasion,
            statement.Citation
        );
    }

    /// <summary>A note whose sources differ, or where one has no name, says nothing about the place.</summary>
    private static string? OnlyPlatform(EquatableArray<NoteSource> sources) =>
        sources.Count > 0 && sources.All(source => source.Platform == sources[0].Platform) ? sources[0].Platform : null;

    private static CalendarDate? OnlyDate(EquatableArray<NoteSource> sources) =>
        sources.Count > 0 && sources.All(source => source.Date == sources[0].Date) ? sources[0].Date : null;
}
