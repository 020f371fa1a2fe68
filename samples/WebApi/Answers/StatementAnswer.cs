using SeedsSdk;

namespace WebApi.Answers;

/// <summary>One speech act: who said something, when and where.</summary>
/// <param name="Citation">The number of the note that it rests on.</param>
/// <param name="Quotes">How many quotes it has in all.</param>
internal sealed record StatementAnswer(
    string Id,
    ActorRef[] Speakers,
    ActorRef? Publisher,
    string Form,
    string? Platform,
    DateOnly? Date,
    string Report,
    int? Citation,
    int Quotes
)
{
    public static StatementAnswer Of(Statement statement) =>
        new(
            statement.Id,
            ActorRef.Of(statement.Speakers),
            ActorRef.OfOptional(statement.Publisher),
            Word.Of(statement.Form),
            statement.Platform?.Name,
            statement.Date,
            statement.Report.Id,
            statement.Citation?.Number,
            statement.Quotes.Count
        );
}
