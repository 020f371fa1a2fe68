using System.Globalization;
using SeedsSdk;

namespace QuickStart;

/// <summary>How the tables spell what the data leaves open. Nothing is guessed: unknown is null.</summary>
internal static class Words
{
    public const string Unknown = "–";

    public static string Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Unknown;

    public static string Of(Platform? platform) => platform?.Name ?? Unknown;

    /// <summary>Several speak jointly; none, where the report does not say who.</summary>
    public static string Of(IReadOnlyList<Actor> actors) =>
        actors.Count == 0 ? Unknown : string.Join(", ", actors.Select(actor => actor.Name));

    public static string Of(IReadOnlyList<Quote> quotes) =>
        quotes.Count == 0 ? Unknown : string.Join("; ", quotes.Select(quote => quote.Text));
}
