using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules about the structure of one report.</summary>
internal static class DocumentRules
{
    public static IEnumerable<Finding> Check(Document document, SourceDocument source)
    {
        if (document.Title.Length == 0)
        {
            yield return source.FindAt(Rules.NoTitle, default);
        }

        if (document.Date is null)
        {
            // The place where the date is missed: behind the title.
            yield return source.Find(Rules.NoDate, document.Title);
        }
    }
}
