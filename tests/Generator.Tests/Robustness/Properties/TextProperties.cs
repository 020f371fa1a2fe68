using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Marks pair, tokens cover, sentences divide: in every text, in order or not.</summary>
public sealed class TextProperties
{
    [Fact]
    public void Quotations_of_any_text_are_in_order_and_apart() => Property.Holds(Texts.Anything, Quotations);

    [Fact]
    public void Quotations_of_texts_like_reports_are_in_order_and_apart() =>
        Property.Holds(Texts.LikeReports, Quotations);

    [Fact]
    public void Tokens_of_any_text_cover_it() => Property.Holds(Texts.Anything, Tokens);

    [Fact]
    public void Tokens_of_texts_like_reports_cover_it() => Property.Holds(Texts.LikeReports, Tokens);

    [Fact]
    public void Sentences_of_any_text_divide_its_tokens() => Property.Holds(Texts.Anything, Sentences);

    [Fact]
    public void Sentences_of_texts_like_reports_divide_its_tokens() => Property.Holds(Texts.LikeReports, Sentences);

    private static void Quotations(Pieces pieces)
    {
        var text = pieces.ToString();
        var paragraphs = Paragraphs(text);
        var end = 0;
        foreach (var span in QuotationPairing.Pair(text, paragraphs))
        {
            Assert.True(span.Outer.Start >= end && span.Content.Length > 0);
            Assert.True(span.Outer.Start < span.Content.Start && span.Outer.Contains(span.Content));
            Assert.True(paragraphs[span.FirstParagraph].Contains(span.Outer.Start));
            Assert.True(paragraphs[span.LastParagraph].Contains(span.Outer.End - 1));
            for (var next = span.FirstParagraph + 1; next <= span.LastParagraph; next++)
            {
                // Over a border it goes only where the mark stands again.
                Assert.Contains(text[paragraphs[next].Start], "\"“”«»„`'‘’");
            }

            end = span.Outer.End;
        }
    }

    private static void Tokens(Pieces pieces) =>
        ForEachParagraph(
            pieces,
            (text, paragraph, tokens) =>
            {
                var end = paragraph.Start;
                foreach (var token in tokens)
                {
                    Assert.True(token.Range.Length > 0 && token.Range.Start >= end);
                    Assert.True(IsBlank(text[end..token.Range.Start]), "something stands between two tokens");
                    end = token.Range.End;
                }

                Assert.True(end <= paragraph.End && IsBlank(text[end..paragraph.End]));
            }
        );

    private static void Sentences(Pieces pieces) =>
        ForEachParagraph(
            pieces,
            (text, _, tokens) =>
            {
                var next = 0;
                foreach (var sentence in SentenceSplitter.Split(text, tokens))
                {
                    Assert.Equal(next, sentence.First);
                    Assert.True(sentence.End > sentence.First, "a sentence without tokens");
                    next = sentence.End;
                }

                Assert.Equal(tokens.Length, next);
            }
        );

    private static void ForEachParagraph(Pieces pieces, Action<string, TextRange, Token[]> check)
    {
        var text = pieces.ToString();
        var paragraphs = Paragraphs(text);
        var spans = QuotationPairing.Pair(text, paragraphs);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            check(text, paragraphs[i], Tokenizer.Tokenize(text, paragraphs[i], i, spans));
        }
    }

    private static List<TextRange> Paragraphs(string text) => TextLines.Split(text).FindAll(line => line.Length > 0);

    private static bool IsBlank(string text) => text.All(c => char.IsWhiteSpace(c) || c == '\u200B');
}
