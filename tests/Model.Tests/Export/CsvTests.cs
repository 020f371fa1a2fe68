using CsvHelper;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>The tables, read back by a library for CSV.</summary>
public class CsvTests
{
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    public static TheoryData<CsvTable> Tables => [.. CorpusCsv.Tables];

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_cell_begins_as_a_formula_does(CsvTable table)
    {
        var cells = Read(Awkward.Corpus, table, exact: false).SelectMany(row => row.Values).ToArray();
        Assert.NotEmpty(cells);
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && Dangerous.Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Exact_values_are_those_of_the_corpus()
    {
        var rows = Read(Awkward.Corpus, CsvTable.Quotes, exact: true);
        Assert.Equal(Awkward.Corpus.Quotes.Select(quote => quote.Text), rows.Select(row => row["text"]));
        Assert.Equal(Awkward.Corpus.Quotes.Select(quote => quote.Verbatim), rows.Select(row => row["verbatim"]));
        Assert.Equal("فاطمة 😀; =HYPERLINK(\"http://x.example\")", rows[0]["speakers"]);
        Assert.Equal(
            ("rtl; café#1", "9", ""),
            (rows[0]["speaker_ids"], rows[0]["citation_number"], rows[0]["citation_text"])
        );
        Assert.Equal(("2", "'; DROP TABLE quotes; --"), (rows[2]["section_number"], rows[2]["section"]));
        Assert.Equal(("0001-01-01", "0"), (rows[2]["date"], rows[2]["confidence"]));
    }

    [Fact]
    public void Guarded_values_differ_in_apostrophes_only()
    {
        var exact = Read(Awkward.Corpus, CsvTable.Quotes, exact: true);
        var guarded = Read(Awkward.Corpus, CsvTable.Quotes, exact: false);
        Assert.Equal("'" + Awkward.Formula, guarded[0]["text"]);
        Assert.Equal("'=1+1\n'@SUM(A1)", guarded[2]["verbatim"]);
        Assert.All(
            exact.Zip(guarded).SelectMany(pair => pair.First.Keys.Select(key => (pair.First[key], pair.Second[key]))),
            cell => Assert.Equal(WithoutApostrophes(cell.Item1), WithoutApostrophes(cell.Item2))
        );
    }

    [Fact]
    public void A_spreadsheet_gets_a_mark_and_a_program_none_and_rows_end_with_CRLF()
    {
        var guarded = Outputs.Bytes(stream => Awkward.Corpus.WriteCsv(stream));
        var exact = Outputs.Bytes(stream => Awkward.Corpus.WriteCsv(stream, exact: true));
        Assert.Equal([0xEF, 0xBB, 0xBF], guarded[..3]);
        Assert.Equal((byte)'n', exact[0]);
        Assert.Equal("\r\n"u8.ToArray(), guarded[^2..]);
        Assert.Contains("confidence\r\n1,", System.Text.Encoding.UTF8.GetString(exact), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_corpus_without_anything_gives_the_names_of_the_columns(CsvTable table)
    {
        var text = Outputs.Text(stream => Corpus.Empty.WriteCsv(stream, table, exact: true));
        Assert.Equal(text.Length - 2, text.IndexOf("\r\n", StringComparison.Ordinal));
        Assert.Matches("^[a-z_]+(,[a-z_]+)+\r\n$", text);
    }

    [Fact]
    public void Every_reference_leads_to_a_row()
    {
        foreach (var corpus in new[] { Sample.Corpus, Awkward.Corpus })
        {
            var ids = new[] { CsvTable.Actors, CsvTable.Reports, CsvTable.Statements }.ToDictionary(
                table => $"{CorpusCsv.NameOf(table)[..^1]}_id",
                table => Read(corpus, table, exact: true).Select(row => row["id"]).ToHashSet()
            );
            ids["organization_id"] = ids["publisher_id"] = ids["actor_id"];
            foreach (var row in CorpusCsv.Tables.SelectMany(table => Read(corpus, table, exact: true)))
            {
                foreach (var (column, value) in row.Where(cell => ids.ContainsKey(cell.Key) && cell.Value.Length > 0))
                {
                    Assert.Contains(value, ids[column]);
                }
            }
        }
    }

    [Fact]
    public void A_table_that_there_is_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Empty.WriteCsv(Stream.Null, (CsvTable)99));

    private static string WithoutApostrophes(string text) => text.Replace("'", "", StringComparison.Ordinal);

    private static List<Dictionary<string, string>> Read(Corpus corpus, CsvTable table, bool exact)
    {
        var bytes = Outputs.Bytes(stream => corpus.WriteCsv(stream, table, exact));
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions());
        reader.ReadHeader();
        var headers = reader.Headers.ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(headers.ToDictionary(name => name, name => reader.GetString(name)));
        }

        return rows;
    }
}
