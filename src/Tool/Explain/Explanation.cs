using System.Globalization;

namespace SeedsSdk.Tool.Explain;

/// <summary>One thing that is known about a quote.</summary>
internal readonly record struct Reason(string Label, string Value);

/// <summary>Why a quote has its speaker, its platform and its date.</summary>
/// <param name="Place">As compilers print places: <c>file(line,column)</c>.</param>
/// <param name="Words">The quote for display.</param>
internal sealed record Explanation(string Place, string Words, IReadOnlyList<Reason> Reasons)
{
    public static Explanation Of(Quote quote, string file)
    {
        var attribution = quote.Attribution;
        var place = string.Create(CultureInfo.InvariantCulture, $"{file}({quote.Span.Line},{quote.Span.Column})");
        var reasons = new List<Reason>
        {
            new("speaker", Names(quote.Speakers) ?? "nobody was found"),
            new("rule", Rule(attribution.Rule)),
        };
        Add("cue", attribution.Cue);
        Add("as written", attribution.AsWritten);
        Add("reference", ReferenceOf(quote));
        Add("confidence", attribution.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        Add("kind", quote.Kind == QuoteKind.Direct ? "direct: a whole clause" : "fragment: less than a clause");
        Add("publisher", quote.Publisher?.Name);
        Add("platform", Platform(quote));
        Add("date", Date(quote));
        Add("citation", quote.Citation?.ToString());
        return new Explanation(place, quote.Text, reasons);

        void Add(string label, string? value)
        {
            if (value is not null)
            {
                reasons.Add(new Reason(label, value));
            }
        }
    }

    private static string? Names(IReadOnlyList<Actor> actors) =>
        actors.Count == 0 ? null : string.Join(" and ", actors.Select(actor => actor.Name));

    private static string? ReferenceOf(Quote quote) =>
        quote.Attribution.AsWritten is { } asWritten && Names(quote.Speakers) is { } names
            ? Reference.Of(asWritten, names, quote.Speakers.SelectMany(actor => actor.Aliases.Prepend(actor.Name)))
            : null;

    private static string Rule(string rule) => RuleWords.Of(rule) is { Length: > 0 } words ? $"{rule}: {words}" : rule;

    private static string? Platform(Quote quote) =>
        quote.Platform is { } platform
            ? $"{platform.Name}{Origin(quote, source => source.Platform == platform)}"
            : null;

    private static string? Date(Quote quote) =>
        quote.Date is { } date
            ? $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{Origin(quote, source => source.Date == date)}"
            : null;

    /// <summary>What the note says too may be from the note or from both: more is not known.</summary>
    private static string Origin(Quote quote, Func<CitationSource, bool> says) =>
        quote.Citation is { } note && note.Sources.Any(says)
            ? string.Create(CultureInfo.InvariantCulture, $" (note [{note.Number}] says so)")
            : " (from the text)";
}
