using SeedsSdk.Eval.Names;
using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Tests;

/// <summary>Pairs of names.</summary>
public sealed class NameTests
{
    [Fact]
    public void Right_answers_are_counted()
    {
        NamePair[] pairs =
        [
            new(true, "person", "Anna", "Ana"),
            new(true, "person", "Karim", "Cream"),
            new(true, "person", "Tom", "Tomas"),
            new(false, "person", "Tom", "Tim"),
            new(false, "person", "Tom", "Eva"),
        ];

        var score = NameScore.Of(pairs, (first, second) => first[0] == second[0]);

        // It says "same" three times, twice rightly, of three that are.
        Assert.Equal(new NameScore(5, 3, 3, 2), score);
        Assert.Equal(new Figures(66.67m, 66.67m, 66.67m), score.Figures);
    }

    [Fact]
    public void Both_questions_reach_the_product()
    {
        Assert.True(NameQuestions.IsSame("Yusuf al-Karimi", "Yousef Al Karimi"));
        Assert.False(NameQuestions.IsSame("Yusuf al-Karimi", "Ana Ruiz"));
        Assert.True(NameQuestions.Joins("Yusuf al-Karimi", "Yousef Al-Karimi"));
        Assert.False(NameQuestions.Joins("Yusuf al-Karimi", "Al-Karimi"));
    }

    [Fact]
    public void A_bad_line_is_told_by_its_number()
    {
        using var folder = new TestFolder();
        var good = folder.Write("good.tsv", "1\tperson\tAna\tAnna\n\n0\tship\tAna\tEva\n");
        var bad = folder.Write("bad.tsv", "1\tperson\tAna\tAnna\n2\tperson\tAna\tEva\n");

        Assert.Equal(
            [new NamePair(true, "person", "Ana", "Anna"), new NamePair(false, "ship", "Ana", "Eva")],
            NamePairs.Read(good)
        );
        Assert.Contains(
            "bad.tsv(2)",
            Assert.Throws<InvalidDataException>(() => NamePairs.Read(bad)).Message,
            StringComparison.Ordinal
        );
    }
}
