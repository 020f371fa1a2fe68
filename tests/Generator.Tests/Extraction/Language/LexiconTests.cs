using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Tests.Extraction.Language;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("said")]
    [InlineData("eight888")]
    [InlineData("nine99999")]
    [InlineData("Café")]
    [InlineData("Łódź")]
    [InlineData("النقيب")]
    [InlineData("\0a")]
    [InlineData("a\0")]
    [InlineData("a word that is longer than all that are kept, and made anew")]
    public void A_word_has_its_own_characters(string word)
    {
        var lexicon = new Lexicon();

        Assert.Equal(word, lexicon.Of(word).Text);
        Assert.Equal(word, lexicon.Of($"<{word}>", 1, word.Length).Text);
    }

    [Fact]
    public void Words_alike_to_a_careless_table_are_kept_apart()
    {
        var lexicon = new Lexicon();
        string[] words = ["a", "\0a", "a\0", "\0\0a", "Ā", "\u0001\0", "aĀ", "ab", "ba", "aaaaaaaa", "aaaaaaaaa"];

        Assert.All(
            Enumerable.Repeat(words, 2).SelectMany(all => all),
            word => Assert.Equal(word, lexicon.Of(word).Text)
        );
    }

    [Fact]
    public void A_word_that_comes_again_is_the_same_object_however_many_came_between()
    {
        var lexicon = new Lexicon();
        var first = lexicon.Of("harbor");
        var words = Enumerable.Range(0, 20_000).Select(i => lexicon.Of($"w{i}")).ToArray();

        Assert.Same(first, lexicon.Of("harbor"));
        Assert.All(Enumerable.Range(0, 20_000), i => Assert.Same(words[i], lexicon.Of($"w{i}")));
    }

    [Fact]
    public void More_words_than_are_kept_are_still_right()
    {
        var lexicon = new Lexicon();

        Assert.All(Enumerable.Range(0, 150_000), i => Assert.Equal($"{i}", lexicon.Of($"{i}").Text));
    }

    [Fact]
    public void An_answer_is_worked_out_once_for_a_word_and_may_need_others()
    {
        var asked = 0;
        var first = new WordTest(word => ++asked > 0 && word.Text == "yes");
        var others = Enumerable.Range(0, 200).Select(_ => new WordTest(word => first.Holds(word))).ToArray();
        var (yes, no) = (new Word("yes"), new Word("no"));

        Assert.All(others, test => Assert.True(test.Holds(yes) && !test.Holds(no)));
        Assert.Equal(2, asked);
    }
}
