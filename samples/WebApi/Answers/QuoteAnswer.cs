using SeedsSdk;

namespace WebApi.Answers;

/// <summary>A quote beside its evidence.</summary>
/// <param name="Speakers">Whose words they are; empty when nobody is named.</param>
/// <param name="Publisher">Who relayed the words, when that is not the speaker.</param>
/// <param name="Report">The id of the report that quotes.</param>
internal sealed record QuoteAnswer(
    string Id,
    string Text,
    string Kind,
    ActorRef[] Speakers,
    ActorRef? Publisher,
    string Form,
    string? Platform,
    DateOnly? Date,
    string Report,
    EvidenceAnswer Evidence,
    AttributionAnswer Attribution
)
{
    public static QuoteAnswer Of(Quote quote) =>
        new(
            quote.Id,
            quote.Text,
            Word.Of(quote.Kind),
            ActorRef.Of(quote.Speakers),
            ActorRef.OfOptional(quote.Publisher),
            Word.Of(quote.Statement.Form),
            quote.Platform?.Name,
            quote.Date,
            quote.Report.Id,
            EvidenceAnswer.Of(quote),
            AttributionAnswer.Of(quote.Attribution)
        );
}
