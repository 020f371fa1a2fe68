using SeedsSdk.Export;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>The JSON export there and back: what is read and written again has the same bytes.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Names => ["sample", "empty", "awkward"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_and_writing_again_gives_the_same_bytes(string name)
    {
        var corpus = Corpus(name);
        foreach (var indented in new[] { false, true })
        {
            var written = Outputs.Bytes(stream => corpus.WriteJson(stream, indented));
            var read = CorpusJson.Read(new MemoryStream(written));
            Assert.Equal(written, Outputs.Bytes(stream => CorpusJson.Write(read, stream, indented)));
            Assert.Equal(corpus.Quotes.Count, read.Quotes.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_held_in_memory_is_what_is_written(string name)
    {
        var export = ExportedCorpus.Of(Corpus(name));
        Assert.Equal(
            Outputs.Bytes(stream => Corpus(name).WriteJson(stream)),
            Outputs.Bytes(stream => CorpusJson.Write(export, stream))
        );
    }

    [Fact]
    public void Values_come_back()
    {
        var written = Outputs.Bytes(stream => Awkward.Corpus.WriteJson(stream));
        var export = CorpusJson.Read(new MemoryStream([.. "\uFEFF"u8, .. written]));
        Assert.Equal((1, 2, 2, 3), (export.Version, export.Reports.Count, export.Actors.Count, export.Quotes.Count));
        Assert.Equal(("", null, null), (export.Reports[1].Title, export.Reports[1].Date, export.Reports[1].Publisher));
        Assert.Equal("=1+1 & <b>\u0007", export.Reports[0].Title);
        Assert.Equal(ActorKind.Person, export.Actors[1].Kind);
        var quote = export.Quotes[0];
        Assert.Equal(Awkward.Formula, quote.Text);
        Assert.Equal(["rtl", "café#1"], quote.Speakers);
        Assert.Equal(((int?)9, null, null), (quote.Citation, quote.Date, quote.Platform));
        Assert.Null(export.Reports[0].Citations[1].Text);
        Assert.Equal(StatementForm.Poster, export.Statements[1].Form);
        Assert.Equal(new DateOnly(1, 1, 1), export.Quotes[2].Date);
        Assert.Equal(0.07, export.Quotes[1].Attribution.Confidence);
    }

    private static Corpus Corpus(string name) =>
        name switch
        {
            "sample" => Sample.Corpus,
            "empty" => SeedsSdk.Corpus.Empty,
            _ => Awkward.Corpus,
        };
}
