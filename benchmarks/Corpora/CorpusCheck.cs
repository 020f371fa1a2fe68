using SeedsSdk.Benchmarks.Exports;
using SeedsSdk.Export;

namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>How much of what invented reports say is in an export of them.</summary>
internal sealed record CorpusCheck(int Quotes, int Found, int RightSpeaker, int RightPlatform, int RightDate)
{
    /// <summary>Compares an export with what the writer of the reports meant.</summary>
    /// <param name="wrong">Gets every quote that has another speaker.</param>
    public static CorpusCheck Of(
        IEnumerable<InventedReport> reports,
        ExportedCorpus export,
        Action<InventedReport, InventedQuote, string> wrong
    )
    {
        var ids = export.Reports.ToDictionary(report => report.Path, report => report.Id, StringComparer.Ordinal);
        var names = export.Actors.ToDictionary(actor => actor.Id, NamesOf, StringComparer.Ordinal);
        var quotes = export.Quotes.ToLookup(quote => quote.Report, StringComparer.Ordinal);
        var sum = new CorpusCheck(0, 0, 0, 0, 0);
        foreach (var report in reports)
        {
            var found = quotes[ids[report.Path]].ToList();
            foreach (var meant in report.Quotes)
            {
                var quote = found.Find(one => one.Verbatim.TrimEnd('.', ',') == meant.Words);
                var speakers = quote is null ? [] : quote.Speakers.Select(speaker => names[speaker]).ToList();
                var isRight = speakers is [var called] && called.Overlaps([meant.Speaker.Name, meant.Speaker.Variant]);
                sum = new CorpusCheck(
                    sum.Quotes + 1,
                    sum.Found + (quote is null ? 0 : 1),
                    sum.RightSpeaker + (isRight ? 1 : 0),
                    sum.RightPlatform + (quote?.Platform == meant.Platform ? 1 : 0),
                    sum.RightDate + (quote?.Date == meant.Date ? 1 : 0)
                );
                if (!isRight)
                {
                    wrong(report, meant, string.Join(" + ", speakers.Select(one => one.First())));
                }
            }
        }

        return sum;
    }

    /// <summary>One line for people.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Quotes} quotes: {Share(Found)} found, {Share(RightSpeaker)} with their speaker, {Share(RightPlatform)} with their platform, {Share(RightDate)} with their date"
        );

    private static HashSet<string> NamesOf(ExportedActor actor) =>
        new([actor.Name, .. actor.Aliases], StringComparer.Ordinal);

    private string Share(int count) => FormattableString.Invariant($"{100.0 * count / Quotes:0.0} %");
}
