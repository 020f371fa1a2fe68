using System.Text;
using SeedsSdk.Benchmarks.Compare;

namespace SeedsSdk.Benchmarks.Forms;

/// <summary>
/// As few bytes as a literal can hold without packing the words: numbers of a fixed width in base 64, no separators,
/// actors by their position. Nobody can read it, and a new actor changes it all: it is what readable rows cost.
/// </summary>
internal static class CompactRows
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

    /// <summary>The bytes of each report; a line end between them for the literal's sake.</summary>
    public static IEnumerable<string> Reports(ComparedCorpus corpus)
    {
        var quotes = corpus.Export.Quotes.ToLookup(quote => quote.Report, StringComparer.Ordinal);
        var actors = corpus
            .Export.Actors.Index()
            .ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        foreach (var report in corpus.Export.Reports)
        {
            var text = corpus.TextOf(report).Replace('\n', '\v');
            var rows = new StringBuilder();
            Add(rows, text.Length, 4);
            rows.Append(report.Id).Append(report.Title).Append(text);
            foreach (var quote in quotes[report.Id])
            {
                Add(rows, quote.Date?.DayNumber ?? 0, 4);
                foreach (var speaker in quote.Speakers)
                {
                    Add(rows, actors[speaker], 3);
                }

                Add(rows, quote.Span.Start, 3);
                Add(rows, quote.Span.Length, 3);
            }

            yield return rows.Append('\n').ToString();
        }
    }

    private static void Add(StringBuilder rows, int number, int width)
    {
        for (var digit = width - 1; digit >= 0; digit--)
        {
            rows.Append(Digits[(number >> (6 * digit)) & 63]);
        }
    }
}
