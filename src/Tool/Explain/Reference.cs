using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Shared;

namespace SeedsSdk.Tool.Explain;

/// <summary>
/// That words which are no form of the speaker's name were taken for him. Why they were is not recorded, so it is not told.
/// </summary>
internal static class Reference
{
    /// <param name="asWritten">The speaker as the report has it where the quote is.</param>
    /// <param name="speaker">Who it was taken for.</param>
    /// <param name="names">All names of the speaker, or of the speakers.</param>
    /// <returns>Null for a form of a name, which speaks for itself.</returns>
    public static string? Of(string asWritten, string speaker, IEnumerable<string> names)
    {
        var kind = Kind(asWritten);
        return kind is not (MentionKind.Pronoun or MentionKind.Document) && HoldsName(asWritten, names)
            ? null
            : $"\"{asWritten}\" is taken for {speaker} ({Words(kind)})";
    }

    private static string Words(MentionKind kind) =>
        kind switch
        {
            MentionKind.Pronoun => "pronoun",
            MentionKind.Document => "document in hand",
            MentionKind.Name => "another name",
            _ => "description",
        };

    /// <summary>As extraction reads the words as the subject of a sentence.</summary>
    private static MentionKind Kind(string asWritten)
    {
        var body = BodyText.Of(PlainTextReader.Read("text", asWritten + " spoke."));
        if (body.Paragraphs is not [var sentence, ..])
        {
            return MentionKind.Name;
        }

        var reader = new PhraseReader(sentence.Tokens, sentence.Sentences, DocumentNames.Of(body));
        var mentions = MentionFinder.Find(body.Text, reader, NamesInMarks.Find(body));
        return mentions is [var first, ..] ? first.Kind : MentionKind.Name;
    }

    /// <summary>Whether there is a whole name in the words, or a part of one that is written as a name.</summary>
    private static bool HoldsName(string asWritten, IEnumerable<string> names)
    {
        var words = NameFolding.FoldToWords(asWritten);
        var proper = asWritten
            .Split(' ')
            .Where(word => word.FirstOrDefault(char.IsLetterOrDigit) is var first && !char.IsLower(first))
            .SelectMany(NameFolding.FoldToWords)
            .ToHashSet(StringComparer.Ordinal);
        return names
            .Select(NameFolding.FoldToWords)
            .Any(name => name.TrueForAll(words.Contains) || name.Exists(proper.Contains));
    }
}
