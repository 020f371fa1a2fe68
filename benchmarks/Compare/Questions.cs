using SeedsSdk.Benchmarks.Exports;
using SeedsSdk.Export;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>What every alternative is asked about a corpus.</summary>
/// <param name="Frequent">The id of the actor with the most quotes.</param>
/// <param name="Median">The id of the actor in the middle, among those who speak.</param>
/// <param name="Name">A name of the frequent actor, as written.</param>
/// <param name="Folded">The same in small letters and without punctuation.</param>
internal sealed record Questions(string Frequent, string Median, string Name, string Folded)
{
    /// <summary>Nobody's name, and not near anybody's.</summary>
    public const string Miss = "Quentin Wexhall Youngblood";

    /// <summary>In some texts.</summary>
    public const string Words = "lighthouse";

    public static Questions Of(ExportedCorpus export)
    {
        var speakers = export
            .Quotes.SelectMany(quote => quote.Speakers)
            .GroupBy(speaker => speaker, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .ToList();
        var actor = export.Actors.First(one => one.Id == speakers[0]);
        var folded = string.Concat(
            actor.Name.Where(c => char.IsLetterOrDigit(c) || c == ' ').Select(char.ToLowerInvariant)
        );
        return new Questions(speakers[0], speakers[speakers.Count / 2], actor.Name, folded);
    }
}
