using SeedsSdk;

namespace QuickStart.Questions;

internal static class QuotesOfOneActor
{
    public static void Show()
    {
        // Reverse navigation: no search, the quotes hang on the actor. Joint statements are among them.
        var actor = Seeds.Actors.QaisAlKhazali;

        // Span is the evidence. It prints as compilers print places, so that terminals and editors link to it.
        // The citation is null where the report gives none.
        var answers =
            from quote in actor.Quotes
            select new[]
            {
                quote.Span.ToString(),
                quote.Citation is { } note ? $"[{note.Number}]" : Words.Unknown,
                quote.Text,
            };

        Page.Show($"What did {actor.Name} say, and where does it stand?", ["Evidence", "Note", "Words"], answers);
    }
}
