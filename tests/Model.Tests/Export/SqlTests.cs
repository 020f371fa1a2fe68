using System.Text.RegularExpressions;
using SeedsSdk.Export;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>The script for SQLite, as text; tests/validate-exports loads it.</summary>
public partial class SqlTests
{
    [Fact]
    public void Tables_of_the_script_have_the_columns_of_the_rows()
    {
        var declared = Tables()
            .Matches(SqlSchema.Tables)
            .ToDictionary(
                table => table.Groups["name"].Value,
                table =>
                    Columns()
                        .Matches(table.Groups["body"].Value)
                        .Select(column => column.Groups["name"].Value)
                        .ToArray()
            );
        Assert.Equal(ExportTables.All.Select(table => table.Name).Order(), declared.Keys.Order());
        foreach (var table in ExportTables.All)
        {
            Assert.Equal(table.Columns.Where((_, i) => !table.IsJoined(i)), declared[table.Name]);
        }
    }

    [Fact]
    public void What_is_made_is_dropped_before_in_the_other_order()
    {
        var made = Made().Matches(SqlSchema.Tables + SqlSchema.Search).Select(made => made.Groups["name"].Value);
        var dropped = Dropped().Matches(SqlSchema.Drop).Select(dropped => dropped.Groups["name"].Value).ToArray();
        Assert.Equal(made.Order(), dropped.Order());
        foreach (Match reference in References().Matches(SqlSchema.Tables))
        {
            var from = Made().Matches(SqlSchema.Tables[..reference.Index])[^1].Groups["name"].Value;
            Assert.True(Array.IndexOf(dropped, from) < Array.IndexOf(dropped, reference.Groups["name"].Value));
        }
    }

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData(@"\'; DROP TABLE x; --", @"'\''; DROP TABLE x; --'")]
    [InlineData("a\0b", "'a' || char(0) || 'b'")]
    [InlineData("", "''")]
    [InlineData(null, "NULL")]
    [InlineData(0.85, "0.85")]
    [InlineData(-3, "-3")]
    public void Values_become_literals(object? value, string literal) =>
        Assert.Equal(literal, SqlWriter.Literal(value));

    [Fact]
    public void Dates_become_literals() => Assert.Equal("'2023-05-04'", SqlWriter.Literal(new DateOnly(2023, 5, 4)));

    [Fact]
    public void It_is_one_transaction_with_a_row_a_statement()
    {
        var script = Outputs.Text(Awkward.Corpus.WriteSql);
        Assert.StartsWith("BEGIN;\nDROP ", script, StringComparison.Ordinal);
        Assert.EndsWith("\nCOMMIT;\n", script, StringComparison.Ordinal);
        Assert.Contains("'-2+3; \"a\" ''b''\\ 😀\u202e end'", script, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(script, "^INSERT INTO quotes VALUES", RegexOptions.Multiline));
    }

    [GeneratedRegex(
        @"CREATE TABLE (?<name>\w+) \((?<body>.*?)\n\);",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Tables();

    [GeneratedRegex(@"^  (?<name>[a-z_]+) (TEXT|INTEGER|REAL)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Columns();

    [GeneratedRegex(@"CREATE (TABLE|VIEW|VIRTUAL TABLE) (?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Made();

    [GeneratedRegex(@"DROP (TABLE|VIEW) IF EXISTS (?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"REFERENCES (?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex References();
}
