using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Changes to whole reports that change nothing about who says what.</summary>
public sealed class MetamorphicTests
{
    private const string Unrelated =
        "The boats of the coast went out in the morning, and the men at the quay waited for the tide.";

    public static TheoryData<string> Paths => [.. ReportTexts.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_paragraph_in_front_without_quotations_changes_nothing(string path)
    {
        var text = TextLines.WithLineFeeds(ReportTexts.Read(path));
        var document = DocumentReader.Read("2023-03-20-report.txt", text);
        var first = document.Sections.SelectMany(section => section.Paragraphs).First();

        Assert.Equal(WhoSaidWhat.In(text), WhoSaidWhat.In(text.Insert(first.Start, Unrelated + "\n\n")));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Another_kind_of_marks_changes_nothing(string path)
    {
        var text = TextLines.WithLineFeeds(ReportTexts.Read(path));
        var expected = WhoSaidWhat.In(text);

        Assert.Equal(expected, WhoSaidWhat.In(WithMarks(text, '“', '”')));
        Assert.Equal(expected, WhoSaidWhat.In(WithMarks(text, '«', '»')));
    }

    /// <summary>The same text with other marks around its outermost quotations.</summary>
    private static string WithMarks(string text, char opening, char closing)
    {
        var characters = text.ToCharArray();
        var document = DocumentReader.Read("2023-03-20-report.txt", text);
        var paragraphs = document.Sections.SelectMany(section => section.Paragraphs).ToList();
        foreach (var span in QuotationPairing.Pair(text, paragraphs))
        {
            if (span.FirstParagraph == span.LastParagraph && span.Outer.Length == span.Content.Length + 2)
            {
                (characters[span.Outer.Start], characters[span.Outer.End - 1]) = (opening, closing);
            }
        }

        return new string(characters);
    }
}
