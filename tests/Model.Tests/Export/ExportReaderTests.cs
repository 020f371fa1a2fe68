using System.Text;
using System.Text.Json;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>What is no export is told as such, with its place, and never read halfway.</summary>
public class ExportReaderTests
{
    private static readonly string s_whole = Outputs.Text(stream => Sample.Corpus.WriteJson(stream));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("[]", "an object was expected")]
    [InlineData("number,id\r\n1,a", "an object was expected")]
    [InlineData("{oops", "'o' is an invalid start of a property name")]
    [InlineData("""{"id":"a","quotes":[]}""", "it does not say its version")]
    [InlineData("""{"version":"1"}""", "its version is no number")]
    [InlineData(
        """{"version":2,"documents":[]}""",
        "it is of version 2 of the format, and this SeedsSdk reads version 1"
    )]
    [InlineData("""{"version":1,"reports":[],"actors":[]}""", "members are missing: ")]
    public void What_is_no_export_is_told(string json, string problem) =>
        Assert.Contains(problem, Fault(json).Message, StringComparison.Ordinal);

    [Fact]
    public void A_message_does_not_hold_the_file() =>
        Assert.InRange(Fault("{\"a\":n" + new string('x', 5000)).Message.Length, 1, 300);

    [Fact]
    public void Every_cut_is_told_with_its_place()
    {
        var bytes = Encoding.UTF8.GetBytes(s_whole);
        for (var length = 1; length < bytes.Length; length += 97)
        {
            var failure = Assert.Throws<JsonException>(() => CorpusJson.Read(new MemoryStream(bytes, 0, length)));
            Assert.Contains("cut off (line 1, byte ", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"kind\":\"direct\"", "\"kind\":\"loud\"", "$.quotes[0].kind", "none of: direct, fragment")]
    [InlineData("\"kind\":\"direct\"", "\"kind\":0", "$.quotes[0].kind", "none of: direct, fragment")]
    [InlineData("\"line\":3", "\"line\":\"3\"", "$.quotes[0].span.line", "not of the type")]
    [InlineData("\"date\":\"2024-01-26\"", "\"date\":\"26.1.2024\"", "$.reports[0].citations[0].sources[0].date", "")]
    [InlineData("\"verbatim\":\"We stay in port,\"", "\"verbatim\":null", "$.quotes[0].verbatim", "is null")]
    [InlineData("\"sources\":[]", "\"sources\":null", "$.reports[0].citations[1].sources", "is null")]
    [InlineData("\"sources\":[]", "\"sources\":[null]", "$.reports[0].citations[1].sources[0]", "is null")]
    [InlineData("\"verbatim\":\"We stay in port,\",", "", "$.quotes[0]", "members are missing: ")]
    [InlineData("\"number\":2", "\"number\":1", "$.reports[0].citations[1].number", "there twice")]
    [InlineData("#49fa3a1f", "#bc7cc6de", "$.quotes[1].id", "is there twice")]
    [InlineData("\"publisher\":\"coastal-watch\"", "\"publisher\":\"who\"", "$.statements[0].publisher", "'who'")]
    [InlineData("\"statement\":\"2024-01-29-harbour-talks/s1\"", "\"statement\":\"s\"", "$.quotes[0].statement", "'s'")]
    [InlineData("\"citation\":1,\"section\"", "\"citation\":7,\"section\"", "$.quotes[0].citation", "no citation 7")]
    public void A_fault_has_its_path(string right, string wrong, string path, string problem)
    {
        var at = s_whole.IndexOf(right, StringComparison.Ordinal);
        var failure = Fault(s_whole.Remove(at, right.Length).Insert(at, wrong));
        Assert.Equal(path, failure.Path);
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_a_later_version_adds_are_passed_over()
    {
        var more = s_whole.Replace(
            "\"version\":1,",
            "\"more\":{\"version\":9},\"version\":1,",
            StringComparison.Ordinal
        );
        Assert.Equal(5, CorpusJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(more))).Quotes.Count);
    }

    private static JsonException Fault(string json) =>
        Assert.Throws<JsonException>(() => CorpusJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));
}
