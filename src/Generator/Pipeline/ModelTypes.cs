namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// The public types of SeedsSdk.Model, which generated code names: nothing that it declares may hide one. The generator does
/// not load that assembly; a test compares the list with it.
/// </summary>
internal static class ModelTypes
{
    public const string Namespace = "SeedsSdk";

    private static readonly HashSet<string> s_names = new(
        (
            "Actor ActorKind Affiliation Attribution Catalog Citation CitationSource Corpus CorpusCsv CorpusFormatException CorpusJson CsvTable "
            + "ExportedActor ExportedAffiliation ExportedAttribution ExportedCitation ExportedCorpus ExportedQuote ExportedReport ExportedSection "
            + "ExportedSource ExportedSpan ExportedStatement PageSource "
            + "Platform Quote QuoteKind QuoteLookups QuoteRange Report ReportText Section SourceSpan Statement StatementForm"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Names => s_names;

    /// <summary>Whether a namespace is, or lies in, one called like a type: <c>SeedsSdk.Corpus</c>.</summary>
    public static bool AreHiddenBy(string @namespace) =>
        @namespace.Split('.') is { Length: > 1 } parts && parts[0] == Namespace && s_names.Contains(parts[1]);

    /// <summary>Whether a class of a namespace would be a second type of the name.</summary>
    public static bool AreHiddenBy(string @namespace, string @class) =>
        @namespace == Namespace && s_names.Contains(@class);
}
