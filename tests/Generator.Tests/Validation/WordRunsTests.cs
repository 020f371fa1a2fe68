using System.Globalization;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>The runs by which reports are told from each other are the same however they were found.</summary>
public sealed class WordRunsTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(2000)]
    public void A_text_that_repeats_itself_has_the_runs_of_a_text_that_says_it_twice(int words)
    {
        var once = string.Join(" ", Enumerable.Range(0, words).Select(Word));

        var twice = Chosen(once + " " + once);

        Assert.Equal(WordRuns.MostChosen, twice.Length);
        Assert.Equal(twice.Distinct().Order(), twice);
        Assert.Equal(twice, Chosen(string.Join(" ", Enumerable.Repeat(once, 30))));
    }

    /// <summary>The digits of a number as letters.</summary>
    private static string Word(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static uint[] Chosen(string paragraph) =>
        WordRuns.Choose(
            DocumentExtractor.Extract(DocumentReader.Read("seeds/a.txt", $"Title\n\nMarch 3, 2021\n\n{paragraph}\n"))
        );
}
