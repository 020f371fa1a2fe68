using SeedsSdk.Export;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>No text becomes a formula, and nothing else is touched.</summary>
public class CsvGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\n=x", "'\n'=x")]
    [InlineData("'=1", "''=1")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\n@b", "a\n'@b")]
    [InlineData("a;\"\"+1", "a;\"\"'+1")]
    public void What_could_begin_a_formula_gets_an_apostrophe(string text, string guarded) =>
        Assert.Equal(guarded, CsvGuard.Guard(text));

    [Theory]
    [InlineData("")]
    [InlineData("'Asaib Ahl Al-Haq")]
    [InlineData("\"well-known\"")]
    [InlineData("1 = 1, a+b - c @ d")]
    [InlineData("first\nsecond; third")]
    [InlineData("2024-01-29")]
    public void What_could_not_stays(string text) => Assert.Same(text, CsvGuard.Guard(text));

    [Fact]
    public void The_apostrophes_can_be_taken_away_again()
    {
        const string Alphabet = "=+-@'\";\t\r\n a＝";
        var random = new Random(20240229);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(8)).Select(_ => Alphabet[random.Next(Alphabet.Length)])
            );
            Assert.Equal(text, Unguard(CsvGuard.Guard(text)));
        }
    }

    /// <summary>As the documentation says it, in other words than the guard has.</summary>
    private static string Unguard(string text) =>
        System.Text.RegularExpressions.Regex.Replace(
            text,
            "(?<=^['\"]*)'(?=[\t\r\n])|(?<=(?:^|[;\t\r\n])['\"]*)'(?=[=+\\-@＝＋－＠])",
            "",
            System.Text.RegularExpressions.RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
}
