using SeedsSdk;

namespace Consumer;

/// <summary>SeedsSdk: the generator made <c>Seeds</c> of the reports.</summary>
internal static class Source
{
    public const bool HasLookups = true;

    public static Answer Newest(string actor)
    {
        var quotes = Seeds.Actors[actor].Quotes;
        return new Answer(
            quotes.Count,
            [
                .. quotes
                    .NewestFirst()
                    .Take(Answer.Shown)
                    .Select(quote => new Line(quote.Date, quote.Report.Title, quote.Text)),
            ]
        );
    }

    public static object? ById(string id) => Seeds.Actors[id];

    public static object? Named(string name) => Seeds.Actors.Find(name);

    public static int Containing(string words) =>
        Seeds.Quotes.Count(quote => quote.Text.Contains(words, StringComparison.Ordinal));

    public static long Lengths() => Seeds.Quotes.Sum(quote => (long)quote.Text.Length);

    public static IEnumerable<string> Texts() => Seeds.Quotes.Select(quote => quote.Text);
}
