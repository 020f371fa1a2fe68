using System.Globalization;
using System.Text;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>The bytes in pages of about 250 KB and nothing else; the rows are those of Consumers/Floor.</summary>
internal static class FloorWriter
{
    public const int PageBytes = 250_000;

    public static string Write(ComparedCorpus corpus, string folder, bool includeText)
    {
        var pages = PageFiles.Write(folder, Reports(corpus, includeText), PageBytes);
        var cases = Enumerable.Range(0, pages).Select(page => $"{page} => Page{page},");
        File.WriteAllText(
            Path.Combine(folder, "Data.cs"),
            $$"""
            namespace Consumer;

            internal static partial class Data
            {
                public const int PageCount = {{pages}};

                public static System.ReadOnlySpan<byte> Page(int number) => number switch
                {
                    {{string.Join("\n        ", cases)}}
                    _ => default,
                };
            }

            """
        );
        return "";
    }

    /// <summary>The rows of each report.</summary>
    public static IEnumerable<string> Reports(ComparedCorpus corpus, bool includeText)
    {
        var quotes = corpus.Export.Quotes.ToLookup(quote => quote.Report, StringComparer.Ordinal);
        foreach (var report in corpus.Export.Reports)
        {
            var rows = new StringBuilder();
            rows.Append(CultureInfo.InvariantCulture, $"R\t{report.Id}\t{report.Title}\n");
            var text = corpus.TextOf(report);
            if (includeText)
            {
                rows.Append(CultureInfo.InvariantCulture, $"T\t{text.Replace('\n', '\v').Replace('\t', ' ')}\n");
            }

            foreach (var quote in quotes[report.Id])
            {
                // Where the words are shown as they stand, they need not stand there twice.
                var isInText = includeText && quote.Verbatim.StartsWith(quote.Text, StringComparison.Ordinal);
                var words = isInText ? $"@{Bytes(text.AsSpan(0, quote.Span.Start))} {Bytes(quote.Text)}" : quote.Text;
                var actors = string.Join(' ', quote.Speakers);
                rows.Append(CultureInfo.InvariantCulture, $"Q\t{quote.Date?.DayNumber ?? -1}\t {actors} \t{words}\n");
            }

            yield return rows.ToString();
        }
    }

    private static int Bytes(ReadOnlySpan<char> text) => Encoding.UTF8.GetByteCount(text);
}
