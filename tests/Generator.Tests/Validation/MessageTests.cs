using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>What messages say beyond the rule: what was meant, and where it stands.</summary>
public sealed class MessageTests
{
    private const string Notes = "\n\n[1] X, March 2, 2021.\n";

    [Theory]
    [InlineData("Arne Foss wrote [ 1 ] on X.", "('[ 1 ]' in line 5 is none: write [1])")]
    [InlineData("Arne Foss wrote [1 on X.", "('[1' in line 5 is none: write [1])")]
    [InlineData("Arne Foss wrote1] on X.", "('1]' in line 5 is none: write [1])")]
    [InlineData("Arne Foss wrote on X [1, p. 14].", "('[1, p. 14]' in line 5 is none: write [1])")]
    public void A_malformed_marker_beside_its_note(string body, string words) =>
        Assert.Contains(words, One("March 3, 2021\n\n" + body + Notes, "SEED0202"), StringComparison.Ordinal);

    [Fact]
    public void A_note_in_the_middle_of_the_text() =>
        Assert.Contains(
            "There is no note [1]: line 7 looks like it and stands in the middle of the text",
            One(
                "March 3, 2021\n\nArne Foss wrote[1] on X.\n\n[1] X, March 2, 2021.\n\nHe left.[2]\n\n[2] X, March 2, 2021.\n",
                "SEED0201"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "Marhc 3, 2021",
        "3,1 ('Marhc 3, 2021' is not read as one: there is no month 'Marhc' (did you mean 'March'?))"
    )]
    [InlineData("March 3", "3,1 ('March 3' has no year)")]
    [InlineData("March3,2021", "3,1 ('March3,2021' lacks a space)")]
    [InlineData("March 3–5, 2021", "3,1 ('March 3–5, 2021' names more than one day)")]
    public void A_line_in_the_place_of_the_date(string line, string words)
    {
        var message = One(line + "\n\nArne Foss left.\n", "SEED0102");
        Assert.StartsWith(words.Split(' ')[0], message, StringComparison.Ordinal);
        Assert.Contains(words[4..], message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("February 31, 2021", "SEED0105")]
    [InlineData("03/04/2021", "SEED0106")]
    public void A_date_line_with_a_flaw_is_told_once(string line, string rule) =>
        One(line + "\n\nArne Foss left.\n", rule);

    [Theory]
    [InlineData("Aprl 2, 2021", "there is no month 'Aprl' (did you mean 'April'?)")]
    [InlineData("February, 2, 2021", "there is a comma behind the month")]
    [InlineData("March 20211", "there is no year 20211")]
    [InlineData("March 2, 20211", "there is no year 20211")]
    public void A_date_of_a_note(string date, string words) =>
        Assert.Contains(
            words,
            One($"March 3, 2021\n\nArne Foss wrote[1] on X.\n\n[1] X, {date}.\n", "SEED0206"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("seeds_supress.SEED0202", "x", "(did you mean 'seeds_suppress.SEED0202'?)")]
    [InlineData("seeds_minimum_confidnce", "0.6", "(did you mean 'seeds_minimum_confidence'?)")]
    [InlineData("seeds_minimum_confidence", "0,6", "(did you mean '0.6'?)")]
    [InlineData("seeds_severity.SEED0320", "error", "(did you mean 'SEED0302'?)")]
    [InlineData("seeds_severity.SEED302", "error", "(did you mean 'SEED0302'?)")]
    public void A_setting(string key, string value, string words) =>
        Assert.Contains(words, Assert.Single(DocumentOptionsReader.Read([new(key, value)]).Problems).Problem);

    [Fact]
    public void Info_is_a_suggestion() =>
        Assert.Equal(
            FindingSeverity.Info,
            Assert.Single(DocumentOptionsReader.Read([new("seeds_severity.SEED0302", "info")]).Severities).Severity
        );

    [Theory]
    [InlineData("""{ "actors": [ { "name": "A" } """, "a '}' or ']' is missing at the end")]
    [InlineData("""{ "actors": [ { "name": "A } ] }""", "a '\"' is missing at the end")]
    [InlineData("[]", "must be an object, and is an array: write { \"actors\": [ … ] }")]
    [InlineData("""{ "actors": [ { "name": "A" }, { "name": "A" } ] }""", "If the two are one, make them one entry")]
    public void An_authority_file(string json, string words) =>
        Assert.Contains(
            words,
            Assert
                .Single(AuthorityRules.Check(AuthorityReader.Read(json), new SourceDocument("actors.json", json)))
                .Message(),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_no_text_has_one_finding()
    {
        var text = string.Concat(Enumerable.Repeat("A\0 \0\u0001\0\"\0b\0", 100));
        var check = DocumentText.Check("a.txt", text, TextEncoding.Utf8, "utf-8");
        Assert.Contains("as in UTF-16 without a byte order mark", Assert.Single(check.Findings).Message());
        Assert.Empty(Findings(check.Text!));
    }

    /// <summary>The only finding in a report with this text behind its title: place and message.</summary>
    private static string One(string text, string rule)
    {
        var finding = Assert.Single(Findings("Talks In The Harbor\n\n" + text));
        Assert.Equal(rule, finding.Rule.Id);
        return $"{finding.Place.Line + 1},{finding.Place.Column + 1} {finding.Message()}";
    }

    private static Finding[] Findings(string text)
    {
        var facts = DocumentExtractor.Extract(DocumentReader.Read("a.txt", text), CancellationToken.None);
        return
        [
            .. DocumentRules.Check(new ReadReport(new SourceDocument("a.txt", text), facts, DocumentOptions.Default)),
        ];
    }
}
