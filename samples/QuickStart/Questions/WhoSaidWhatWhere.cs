using SeedsSdk;

namespace QuickStart.Questions;

internal static class WhoSaidWhatWhere
{
    public static void Show()
    {
        // Fragments ("lies", "great victory") are speech as well, but a table reads better with whole sentences.
        // Platform and Speakers are the statement's: a quote passes them on, so that one need not climb.
        var answers =
            from quote in Seeds.Quotes
            where quote.Kind == QuoteKind.Direct
            orderby quote.Platform, quote.Date
            select new[] { Words.Of(quote.Platform), Words.Of(quote.Speakers), quote.Text };

        Page.Show("Who said what on which platform? (whole sentences)", ["Platform", "Who", "What"], answers);
    }
}
