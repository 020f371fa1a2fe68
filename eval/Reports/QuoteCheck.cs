using System.Globalization;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Reports;

/// <summary>One field of a quote: what the export has, and what is right.</summary>
internal readonly record struct FieldCheck(string Field, bool IsRight, string Found, string Wanted);

/// <summary>Holds a quote's fields against the truth.</summary>
internal static class QuoteCheck
{
    /// <summary>The fields in the order of the table.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    ["kind", "speaker", "publisher", "platform", "date", "citation", "span"];

    /// <param name="text">The report's text, to check the span; null where there is none.</param>
    public static IReadOnlyList<FieldCheck> Check(
        TrueQuote truth,
        ExportedQuote quote,
        ExportLookup export,
        string? text
    )
    {
        var publisher = export.PublisherOf(quote);
        return
        [
            new(
                "kind",
                quote.Kind?.ToLowerInvariant() == truth.ExportedKind,
                Shown(quote.Kind),
                Shown(truth.ExportedKind)
            ),
            new(
                "speaker",
                HasSpeakers(truth, quote, export),
                Shown(string.Join(", ", quote.SpeakerIds.Select(export.NameOf))),
                Shown(string.Join(", ", truth.AllSpeakers))
            ),
            new(
                "publisher",
                string.IsNullOrEmpty(truth.Publisher)
                    || export.KeysOf(publisher).Contains(FoldedNames.Key(truth.Publisher)),
                Shown(publisher),
                Shown(truth.Publisher)
            ),
            new(
                "platform",
                FoldedNames.Platform(quote.Platform) == FoldedNames.Platform(truth.Platform),
                Shown(quote.Platform),
                Shown(truth.Platform)
            ),
            new("date", quote.Date == truth.Date, Shown(quote.Date), Shown(truth.Date)),
            new("citation", quote.Citation == truth.Footnote, Shown(quote.Citation), Shown(truth.Footnote)),
            new(
                "span",
                text is null || quote.Span.PointsAt(quote.Verbatim, text),
                Shown(quote.Span.Start),
                "the words"
            ),
        ];
    }

    /// <summary>The same actors, no more and no fewer, each by one of its names.</summary>
    private static bool HasSpeakers(TrueQuote truth, ExportedQuote quote, ExportLookup export)
    {
        var wanted = truth.AllSpeakers;
        var names = wanted
            .Select(speaker =>
                (wanted.Count == 1 ? truth.SpeakerAlt ?? [] : [])
                    .Prepend(speaker)
                    .Select(FoldedNames.Key)
                    .ToHashSet(StringComparer.Ordinal)
            )
            .ToArray();
        var found = quote.SpeakerIds;
        return found.Count == wanted.Count
            && Array.TrueForAll(names, speaker => found.Any(actor => speaker.Overlaps(export.KeysOf(actor))))
            && found.All(actor => Array.Exists(names, speaker => speaker.Overlaps(export.KeysOf(actor))));
    }

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "–" : value;

    private static string Shown(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
