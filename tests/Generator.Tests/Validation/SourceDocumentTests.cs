using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

public sealed class SourceDocumentTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 3, 1, 0)]
    [InlineData("ab\r\ncd", 3, 4, 1, 0)]
    [InlineData("ab\rcd", 3, 3, 1, 0)]
    [InlineData("a\r\n\r\nb\r\ncd", 6, 9, 3, 1)]
    [InlineData("a\r\nb", 1, 1, 0, 1)]
    [InlineData("a\u2028b\u0085c", 4, 4, 2, 0)]
    [InlineData("ab", 2, 2, 0, 2)]
    public void Offsets_with_LF_become_places_in_the_file(string text, int offset, int start, int line, int column)
    {
        var finding = new SourceDocument("a.txt", text).Find(Rules.NoDate, new TextRange(offset, 0));

        Assert.Equal((start, line, column), (finding.Place.Range.Start, finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_range_over_lines_has_its_end()
    {
        var finding = new SourceDocument("a.txt", "one\r\ntwo\r\nthree").Find(Rules.NoTitle, new TextRange(1, 8));

        Assert.Equal(new TextRange(1, 10), finding.Place.Range);
        Assert.Equal(
            (0, 1, 2, 1),
            (finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn)
        );
    }
}
