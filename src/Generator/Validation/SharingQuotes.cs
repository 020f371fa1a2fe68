namespace SeedsSdk.Generator.Validation;

/// <summary>Quotes that are compared with each other.</summary>
/// <param name="quotes">Indexes of reports and of quotes within them, in their order.</param>
/// <param name="runsOf">The runs of words of each.</param>
/// <param name="isComplete">Whether all quotes that share a run with this one are among them.</param>
internal sealed class SharingQuotes(
    List<(int Report, int Quote)> quotes,
    Func<(int Report, int Quote), uint[]> runsOf,
    Predicate<(int Report, int Quote)> isComplete
)
{
    public IReadOnlyList<(int Report, int Quote)> All => quotes;

    public bool IsComplete((int Report, int Quote) quote) => isComplete(quote);

    /// <summary>Those that share a run with one of some, and these.</summary>
    public (int Report, int Quote)[] Beside((int Report, int Quote)[] some)
    {
        var runs = new PartSet(some.SelectMany(runsOf));
        return [.. quotes.Where(quote => Array.Exists(runsOf(quote), runs.Has))];
    }
}
