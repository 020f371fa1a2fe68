using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

public class NameSpellingTests
{
    [Theory]
    [InlineData("salim", "salem")]
    [InlineData("chakir", "shaker")]
    [InlineData("qadir", "kader")]
    [InlineData("djamel", "jamal")]
    [InlineData("zahir", "dhaher")]
    public void Sounds_that_are_written_for_each_other_are_near(string a, string b) =>
        Assert.InRange(Alike(a, b), 80, 99);

    [Theory]
    [InlineData("samir", "tahir")]
    [InlineData("nadir", "bakir")]
    [InlineData("hamid", "majid")]
    [InlineData("salim", "karim")]
    public void Another_first_consonant_is_another_name(string a, string b) => Assert.InRange(Alike(a, b), 0, 60);

    [Fact]
    public void A_last_i_weighs_more_than_a_vowel_inside() =>
        Assert.True(Alike("karim", "karimi") < Alike("nasr", "nasir"));

    [Fact]
    public void What_is_too_long_is_like_nothing_but_itself()
    {
        var word = new string('b', 30) + string.Concat(Enumerable.Repeat("salim", 20));

        Assert.Equal(100, SpellingDistance.Alike(word, word));
        Assert.Equal(0, SpellingDistance.Alike(word, word + "a"));
    }

    [Fact]
    public void More_parts_than_any_name_has_are_no_fault()
    {
        var name = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"Salim{(char)('a' + (i % 26))}k"));

        Assert.InRange(NameSimilarity.Between(FoldedName.Of(name), FoldedName.Of(name + " Qadir")), 0.5, 1);
    }

    [Fact]
    public void Comparing_names_that_were_compared_before_allocates_nothing()
    {
        var (a, b) = (FoldedName.Of("Salim Jamil Al-Qadir"), FoldedName.Of("Saleem bin Djamil Kader"));
        NameSimilarity.Between(a, b);

        var before = GC.GetAllocatedBytesForCurrentThread();
        NameSimilarity.Between(a, b);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static int Alike(string a, string b) => SpellingDistance.Alike(NameLetters.Of(a), NameLetters.Of(b));
}
