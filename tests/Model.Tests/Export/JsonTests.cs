using System.Text;
using System.Text.Json;
using SeedsSdk.Export;

namespace SeedsSdk.Model.Tests.Export;

public class JsonTests
{
    [Fact]
    public void The_export_has_the_published_shape_and_order()
    {
        var corpus = Sample.Load(
            Sample.Actors.Replace("abbas-al-farsi", "abbas", StringComparison.Ordinal),
            Sample.Reports(Sample.Talks.Replace("abbas-al-farsi", "abbas", StringComparison.Ordinal))
        );
        using var json = JsonDocument.Parse(Write(corpus));
        var root = json.RootElement;
        Assert.Equal(["version", "reports", "actors", "statements", "quotes"], Names(root));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(
            """{"id":"2024-01-29-harbour-talks","path":"seeds/2024-01-29-harbour-talks.txt","title":"Harbour Talks","date":"2024-01-29","publisher":"The Port Institute","sections":[{"heading":null,"paragraphs":["Hadi al-Farsi wrote, “We stay in port,” and that","nobody had “a better plan.”"]},{"heading":"What the Ministry said","paragraphs":["Both said: “No ship leaves.","“Not one.” [2]"]}],"citations":[{"number":1,"text":"Telegram, January 26, 2024.","sources":[{"name":"Telegram","platform":"Telegram","date":"2024-01-26","address":"t.me/harbour"}]},{"number":2,"text":null,"sources":[]}]}""",
            root.GetProperty("reports")[0].GetRawText()
        );
        Assert.Equal(
            """{"id":"hadi-al-farsi","name":"Hadi al-Farsi","kind":"person","aliases":["Hady Al-Farsy","the harbour's voice"],"affiliations":[{"organization":"harbour-council","role":"spokesman","report":"2024-01-29-harbour-talks","date":"2024-01-29"}]}""",
            root.GetProperty("actors")[2].GetRawText()
        );
        Assert.Equal(
            """{"id":"2024-01-29-harbour-talks/s2","report":"2024-01-29-harbour-talks","speakers":["ministry-of-ports","harbour-council"],"publisher":null,"form":"statement","platform":"X","date":null,"citation":2}""",
            root.GetProperty("statements")[1].GetRawText()
        );
        Assert.Equal(
            """{"id":"2024-01-29-harbour-talks#bc7cc6de","report":"2024-01-29-harbour-talks","statement":"2024-01-29-harbour-talks/s1","speakers":["hadi-al-farsi"],"kind":"direct","text":"We stay in port","verbatim":"We stay in port,","platform":"Telegram","date":"2024-01-26","citation":1,"section":null,"span":{"start":37,"length":16,"line":3,"column":23},"attribution":{"rule":"named-subject","cue":"wrote","asWritten":"Hadi al-Farsi","confidence":0.95}}""",
            root.GetProperty("quotes")[0].GetRawText()
        );
    }

    [Fact]
    public void Indented_output_says_the_same_and_ends_its_lines_with_LF()
    {
        var indented = Write(Sample.Corpus, indented: true);
        Assert.DoesNotContain('\r', indented);
        Assert.StartsWith("{\n  \"version\": 1,\n", indented, StringComparison.Ordinal);
        using var plain = JsonDocument.Parse(Write(Sample.Corpus));
        using var same = JsonDocument.Parse(indented);
        Assert.True(JsonElement.DeepEquals(plain.RootElement, same.RootElement));
    }

    [Fact]
    public void Line_ends_of_another_machine_do_not_get_through()
    {
        using var stream = new MemoryStream();
        using (var lines = new LineFeedStream(stream))
        {
            lines.Write("\r\na\r\n\r\nb\r"u8);
        }

        Assert.Equal("\na\n\nb", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Texts_stay_readable_and_lone_surrogates_do_no_harm()
    {
        var page = Sample.Reports(@"R|r||p||<“é”> & 'ميناء' \ud83d");
        var json = Write(Sample.Load("seeds-page|2|actors", page));
        Assert.Contains("\"<“é”> & 'ميناء' \\uFFFD\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_stays_open_and_null_is_refused()
    {
        using var stream = new MemoryStream();
        CorpusJson.Write(Corpus.Empty, stream);
        Assert.True(stream.CanWrite);
        Assert.Throws<ArgumentNullException>(() => CorpusJson.Write((Corpus)null!, stream));
        Assert.Throws<ArgumentNullException>(() => Corpus.Empty.WriteJson(null!));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string Write(Corpus corpus, bool indented = false)
    {
        using var stream = new MemoryStream();
        corpus.WriteJson(stream, indented);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
