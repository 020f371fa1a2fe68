using SeedsSdk.Tool.Export;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>SQL, read back statement by statement.</summary>
public sealed class SqlTests
{
    [Fact]
    public async Task One_transaction_that_fills_tables_that_it_has_made()
    {
        using var folder = Harbor.Folder();
        var statements = SqlScript.Read((await Harbor.ExportAsync(folder, "sql")).Output);
        Assert.Equal(["BEGIN"], statements[0]);
        Assert.Equal(["COMMIT"], statements[^1]);
        var columns = statements.Where(words => words[0] == "CREATE").ToDictionary(words => words[2], Columns);
        var inserts = statements[1..^1].Where(words => words[0] != "CREATE").ToArray();
        Assert.All(inserts, words => Assert.Equal(["INSERT", "INTO", "VALUES"], [words[0], words[1], words[3]]));
        Assert.All(inserts, words => Assert.Equal(columns[words[2]], words.Count - 4));
        Assert.Equal(columns.Keys.Order(), inserts.Select(words => words[2]).Distinct().Order());
    }

    [Fact]
    public async Task Values_come_back_as_they_were()
    {
        using var folder = Harbor.Folder();
        var statements = SqlScript.Read((await Harbor.ExportAsync(folder, "sql")).Output);
        var quotes = statements.Where(words => words is ["INSERT", "INTO", "quotes", ..]).ToArray();
        Assert.Equal(4, quotes.Length);
        Assert.Equal("'a matter of dignity, and 'honor'.", quotes[0][7]);
        Assert.Equal(@"'We keep our keys in C:\boats; naïve or not, 𝄞 nobody sails.", quotes[1][7]);
        Assert.Equal("'The first word is ours.\n\n\"The last word is ours too.", quotes[2][8]);
        var speakers = statements.Where(words => words is ["INSERT", "INTO", "statement_speakers", ..]).ToArray();
        Assert.Equal(["'harbor-union", "'ministry-of-ports"], speakers[^2..].Select(words => words[6]).Order());
    }

    [Fact]
    public async Task A_row_stands_behind_those_that_it_refers_to()
    {
        using var folder = Harbor.Folder();
        var statements = SqlScript.Read((await Harbor.ExportAsync(folder, "sql")).Output);
        var known = new HashSet<string>();
        foreach (var words in statements.Where(words => words[0] == "INSERT"))
        {
            var (table, id) = (words[2], words[4]);
            if (table is "actors" or "reports" or "statements")
            {
                known.Add($"{table} {id}");
            }

            Assert.True(
                table switch
                {
                    "sections" or "citations" => known.Contains($"reports {id}"),
                    "affiliations" => known.Contains($"actors {id}") && known.Contains($"reports {words[7]}"),
                    "statements" => known.Contains($"reports {words[5]}"),
                    "statement_speakers" => known.Contains($"statements {id}") && known.Contains($"actors {words[6]}"),
                    "quotes" => known.Contains($"statements {words[5]}"),
                    _ => true,
                },
                string.Join(' ', words)
            );
        }
    }

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData(@"\'; DROP TABLE x; --", @"'\''; DROP TABLE x; --'")]
    [InlineData(null, "NULL")]
    public void Texts_become_literals(string? text, string literal) => Assert.Equal(literal, SqlRows.Literal(text));

    [Fact]
    public void Numbers_and_dates_become_literals()
    {
        Assert.Equal("0.85", SqlRows.Literal(0.85));
        Assert.Equal("-3", SqlRows.Literal(-3));
        Assert.Equal("'2023-05-04'", SqlRows.Literal(new DateOnly(2023, 5, 4)));
    }

    /// <summary>Columns have a type; what a constraint begins with is none.</summary>
    private static int Columns(List<string> words) =>
        words.Where((word, i) => word is "TEXT" or "INTEGER" or "DATE" or "REAL" && i > 3).Count();
}
