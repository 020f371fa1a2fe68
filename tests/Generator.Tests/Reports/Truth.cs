using System.Text.Json;

namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>What is right for one report, by hand: the <c>*.truth.json</c> beside it.</summary>
internal sealed record Truth(
    string Title,
    string? Date,
    IReadOnlyList<TrueNote> Notes,
    IReadOnlyList<TrueAffiliation> Affiliations,
    IReadOnlyList<TrueQuote> Quotes
)
{
    public static Truth Read(string path) =>
        JsonSerializer.Deserialize<Truth>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
}

internal sealed record TrueNote(int Number, IReadOnlyList<TrueSource> Sources);

internal sealed record TrueSource(string? Name, string? Date);

internal sealed record TrueAffiliation(string Actor, string Role, string Organization);

/// <param name="Kind"><c>direct</c>, <c>fragment</c>, or <c>none</c> for marked words that nobody says.</param>
/// <param name="Speakers">For each speaker the names that he may go by.</param>
internal sealed record TrueQuote(
    string Text,
    string Kind,
    IReadOnlyList<IReadOnlyList<string>>? Speakers,
    string? Publisher,
    string? Platform,
    string? Date,
    int? Citation
)
{
    public bool IsSpeech => Kind != "none";
}
