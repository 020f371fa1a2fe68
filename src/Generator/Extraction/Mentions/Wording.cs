namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>The words of a phrase, put together where somebody asks for them: words given, or a part of a paragraph.</summary>
/// <param name="Paragraph">Null where <paramref name="Text"/> is the words.</param>
/// <param name="Text">The text that the paragraph is in.</param>
/// <param name="First">The first token.</param>
/// <param name="End">Behind the last token.</param>
internal readonly record struct Wording(PhraseReader? Paragraph, string Text, int First, int End)
{
    public static implicit operator Wording(string words) => new(null, words, 0, 0);

    public override string ToString() => Paragraph is null ? Text : Paragraph.Words(Text, First, End);
}
