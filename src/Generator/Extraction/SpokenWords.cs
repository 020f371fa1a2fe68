using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction;

/// <summary>A stretch of words inside a paragraph, and who says them.</summary>
/// <param name="Quote">The quote that it is, or is a piece of.</param>
/// <param name="Span">In the text with LF line ends.</param>
/// <param name="Speaker">The names of the speakers, joined by "and"; null where nobody was found.</param>
/// <param name="Mention">
/// The speaker as written last in the statement, also where that says nobody's name ("the letter"); null where nothing is written.
/// </param>
internal readonly record struct SpokenWords(QuoteFacts Quote, TextRange Span, string? Speaker, string? Mention)
{
    /// <summary>What a document says that somebody said, in document order: see <see cref="QuotePieces"/>.</summary>
    public static IEnumerable<SpokenWords> In(DocumentFacts facts)
    {
        var mentions = new string?[facts.Statements.Count];
        foreach (var quote in facts.Quotes)
        {
            var mention = mentions[quote.Statement] = quote.Attribution.AsWritten ?? mentions[quote.Statement];
            var speaker = SpeakerOf(facts, facts.Statements[quote.Statement]);
            foreach (var piece in QuotePieces.Of(facts.Document, quote.Span))
            {
                yield return new SpokenWords(quote, piece, speaker, mention);
            }
        }
    }

    private static string? SpeakerOf(DocumentFacts facts, StatementFacts statement) =>
        statement.Speakers.Count switch
        {
            0 => null,
            1 => facts.Actors[statement.Speakers[0]].Name,
            _ => string.Join(" and ", statement.Speakers.Select(speaker => facts.Actors[speaker].Name)),
        };
}
