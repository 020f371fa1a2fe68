using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Tests.Extraction.Text;

public sealed class TokenizerTests
{
    private static Token[] Tokenize(string text)
    {
        var paragraph = new TextRange(0, text.Length);
        return Tokenizer.Tokenize(text, paragraph, 0, QuotationPairing.Pair(text, [paragraph]));
    }

    private static string Kinds(string text) =>
        string.Join(
            ' ',
            Tokenize(text)
                .Select(token =>
                    token.Kind switch
                    {
                        TokenKind.Word => token.Text + (token.IsGenitive ? "’s" : ""),
                        TokenKind.Number => "#" + token.Text,
                        TokenKind.Marker => $"[{token.Index}]",
                        TokenKind.Quotation => "«»",
                        _ => token.Text,
                    }
                )
        );

    [Theory]
    [InlineData("The port is shut.", "The port is shut .")]
    [InlineData("Dr. Nils Aro of the U.S. left.", "Dr. Nils Aro of the U.S. left .")]
    [InlineData("'Asaf Al-Dirri and J'afar met Al-'Askar.", "'Asaf Al-Dirri and J'afar met Al-'Askar .")]
    [InlineData("the union's head", "the union’s head")]
    [InlineData("the unions' heads", "the unions’s heads")]
    [InlineData("the union’s head", "the union’s head")]
    [InlineData("They can't, won't.", "They can't , won't .")]
    [InlineData("1,200 boats in 2023, 3.5 each", "#1,200 boats in #2023 , #3.5 each")]
    [InlineData("AT&T, co-pilots, @north_pilots and #strike", "AT&T , co-pilots , @north_pilots and #strike")]
    [InlineData("a site, northport.com.", "a site , northport.com .")]
    [InlineData("He left[3][14].", "He left [3] [14] .")]
    [InlineData("In [2024] he left [sic]", "In [ #2024 ] he left [ sic ]")]
    [InlineData("He said \"no\" twice", "He said «» twice")]
    [InlineData("north\u00A0port\u200B\tquay", "north port quay")]
    [InlineData("", "")]
    public void Words_numbers_markers_and_quotations_are_told_apart(string text, string tokens) =>
        Assert.Equal(tokens, Kinds(text));

    [Fact]
    public void A_quotation_is_one_token_with_its_marks()
    {
        const string Text = "He said \"no, never\" twice.";
        var quotation = Tokenize(Text).Single(token => token.Kind == TokenKind.Quotation);

        Assert.Equal("\"no, never\"", quotation.Range.Of(Text));
        Assert.Equal((0, false), (quotation.Index, quotation.Continues));
    }

    [Fact]
    public void A_quotation_over_two_paragraphs_is_a_token_in_both()
    {
        const string Text = "A “b.\n“c.” d";
        TextRange[] paragraphs = [new(0, 5), new(6, 6)];
        var spans = QuotationPairing.Pair(Text, paragraphs);
        var second = Tokenizer.Tokenize(Text, paragraphs[1], 1, spans);

        Assert.True(second[0] is { Kind: TokenKind.Quotation, Continues: true, Index: 0 });
        Assert.Equal("d", second[1].Text);
    }

    [Theory]
    [InlineData("Barrow", true)]
    [InlineData("'Asaf", true)]
    [InlineData("al-Dirri", true)]
    [InlineData("d'Orsay", true)]
    [InlineData("iPhone", false)]
    [InlineData("port", false)]
    public void Names_are_known_by_their_capital(string word, bool isCapital) =>
        Assert.Equal(isCapital, Assert.Single(Tokenize(word)).IsCapital);

    [Fact]
    public void Tokens_stand_in_order_and_leave_out_nothing_but_white_space()
    {
        const string Text = "“No,” said 'Asaf’s son—of Al-Dirri[3]; 5'10\" tall… \ud83d\udea2 «ya».";
        var tokens = Tokenize(Text);
        var covered = new bool[Text.Length];
        var end = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Range.Start >= end && token.Range.Length > 0);
            end = token.Range.End;
            Array.Fill(covered, true, token.Range.Start, token.Range.Length);
        }

        Assert.All(Enumerable.Range(0, Text.Length), i => Assert.Equal(covered[i], !char.IsWhiteSpace(Text[i])));
    }
}
