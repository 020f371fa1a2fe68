using SeedsSdk;

namespace QuickStart.Questions;

internal static class Timeline
{
    public static void Show()
    {
        // A statement is one speech act and holds its quotes: for a timeline it is the unit, and not the quote.
        // What neither the report nor its note dates stays out; a date is never made up.
        var answers =
            from statement in Seeds.Corpus.Statements
            where statement.Date is not null
            orderby statement.Date
            select new[]
            {
                Words.Of(statement.Date),
                statement.Platform is { } platform ? $"{statement.Form} on {platform}" : $"{statement.Form}",
                $"{statement.Quotes.Count}",
                Words.Of(statement.Speakers) + (statement.Publisher is { } channel ? $" (on {channel.Name})" : ""),
            };

        Page.Show("What was stated when?", ["Date", "How", "Quotes", "Who"], answers);
    }
}
