using System.Globalization;
using System.Text;

namespace SeedsSdk.Model.Tests;

public class CultureTests
{
    [Fact]
    public void A_culture_with_other_signs_and_dates_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything();
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NegativeSign = "~";
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.DateTimeFormat.DateSeparator = "_";
        hostile.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        try
        {
            CultureInfo.CurrentCulture = hostile;
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything()
    {
        var corpus = Sample.Load(Sample.Actors, Sample.Reports(Sample.Talks, Sample.Storm));
        using var exports = new MemoryStream();
        corpus.WriteJson(exports);
        corpus.WriteJsonLines(exports);
        corpus.WriteJsonLd(exports);
        corpus.WriteSql(exports);
        foreach (var table in CorpusCsv.Tables)
        {
            corpus.WriteCsv(exports, table);
        }

        return string.Join(
            "\n",
            corpus
                .Quotes.SelectMany(quote => new object?[] { quote, quote.Span, quote.Attribution, quote.Statement })
                .Concat(corpus.Reports)
                .Append(Encoding.UTF8.GetString(exports.ToArray()))
        );
    }
}
