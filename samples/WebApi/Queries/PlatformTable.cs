using SeedsSdk;
using WebApi.Answers;

namespace WebApi.Queries;

/// <summary>Counts quotes by speaker and platform. Joint words count for each of their speakers.</summary>
internal static class PlatformTable
{
    public static PlatformTableAnswer Of(IReadOnlyList<Quote> quotes, int rows)
    {
        var platforms = quotes
            .GroupBy(quote => quote.Platform)
            .OrderBy(column => column.Key is null)
            .ThenByDescending(column => column.Count())
            .ThenBy(column => column.Key)
            .Select(column => column.Key)
            .ToList();

        var speakers = quotes
            .SelectMany(Speakers)
            .GroupBy(said => said.Speaker, said => said.Platform)
            .OrderByDescending(row => row.Count())
            .ThenBy(row => row.Key?.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Key?.Id, StringComparer.Ordinal)
            .ToList();

        return new PlatformTableAnswer(
            [.. platforms.Select(platform => platform?.Name ?? Asked.None)],
            speakers.Count,
            [.. speakers.Take(rows).Select(row => Row(row.Key, [.. row], platforms))]
        );
    }

    private static IEnumerable<(Actor? Speaker, Platform? Platform)> Speakers(Quote quote) =>
        quote.Speakers.Count == 0
            ? [(null, quote.Platform)]
            : quote.Speakers.Select(speaker => ((Actor?)speaker, quote.Platform));

    private static SpeakerRow Row(Actor? speaker, List<Platform?> said, List<Platform?> platforms) =>
        new(
            speaker?.Id,
            speaker?.Name ?? Asked.None,
            said.Count,
            [.. platforms.Select(platform => said.Count(on => on == platform))]
        );
}
