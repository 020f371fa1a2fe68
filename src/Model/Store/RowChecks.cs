using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>
/// Looks at the columns of statements and quotes that the directory is made of: nobody reads them later, so that nobody
/// would notice that they say nothing.
/// </summary>
internal static class RowChecks
{
    /// <summary>The row of a statement.</summary>
    /// <exception cref="CorpusFormatException">The row is no statement's.</exception>
    public static void Statement(in PageRows rows)
    {
        rows.Expect(1, 7);
        _ = rows.Word(3, PageFormat.StatementForms);
        _ = rows.IsNone(5) ? null : rows.Date(5);
    }

    /// <summary>The row of a quote, before which the report has had so many statements.</summary>
    /// <exception cref="CorpusFormatException">The row is no quote's.</exception>
    public static void Quote(in PageRows rows, int statements)
    {
        rows.Expect(1, 8);
        if (statements == 0)
        {
            throw rows.Malformed("the quote belongs to no statement");
        }

        _ = rows.Word(6, PageFormat.QuoteKinds);
        if (!rows.Raw(7).IsEmpty && rows.Whole(7) is var number && (number == 0 || number > statements))
        {
            throw rows.Malformed("the report has no statement with the quote's number");
        }
    }
}
