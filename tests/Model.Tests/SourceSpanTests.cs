namespace SeedsSdk.Model.Tests;

public class SourceSpanTests
{
    [Fact]
    public void A_span_prints_as_compilers_do_and_knows_its_end()
    {
        var span = new SourceSpan("seeds/a.txt", 10, 5, 2, 4);
        Assert.Equal("seeds/a.txt(2,4)", span.ToString());
        Assert.Equal(15, span.End);
    }

    [Fact]
    public void Spans_are_equal_when_all_of_it_is()
    {
        var span = new SourceSpan("a", 1, 2, 3, 4);
        Assert.True(span == new SourceSpan("a", 1, 2, 3, 4));
        Assert.True(span != new SourceSpan("b", 1, 2, 3, 4));
        Assert.True(span != new SourceSpan("a", 1, 3, 3, 4));
        Assert.Equal(span.GetHashCode(), new SourceSpan("a", 1, 2, 3, 4).GetHashCode());
    }

    [Fact]
    public void Default_is_harmless()
    {
        Assert.Equal("", default(SourceSpan).Path);
        Assert.Equal("(0,0)", default(SourceSpan).ToString());
        Assert.Equal(default, default(SourceSpan));
    }
}
