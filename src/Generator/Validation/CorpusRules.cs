using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>A document as the rules about the whole corpus need it.</summary>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="FilePath">The path that the compiler knows it by.</param>
internal readonly record struct DocumentPath(string Path, string FilePath);

/// <summary>The rules that need all documents.</summary>
internal static class CorpusRules
{
    /// <param name="documents">In the order of their paths.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<DocumentPath> documents)
    {
        var ids = ReportIds.Assign(documents.Select(document => document.Path).ToArray());
        var sameStem = Enumerable
            .Range(0, documents.Count)
            .GroupBy(index => ReportIds.FromStem(documents[index].Path), StringComparer.Ordinal)
            .Where(group => group.Count() > 1);
        foreach (var group in sameStem)
        {
            foreach (var index in group.Skip(1))
            {
                yield return SourceDocument.FindIn(
                    documents[index].FilePath,
                    Rules.SameStem,
                    documents[group.First()].Path,
                    ids[index]
                );
            }
        }
    }
}
