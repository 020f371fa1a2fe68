using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>What to read.</summary>
/// <param name="Paths">Reports, and folders of reports.</param>
/// <param name="ActorsFile">The authority file; null where there is none.</param>
internal sealed record CorpusRequest(IReadOnlyList<string> Paths, string? ActorsFile)
{
    /// <summary>Whether the files are no reports: all of each is body, without title, date and notes.</summary>
    public bool IsPlainText { get; init; }
}

/// <summary>A corpus that was read from files, and what is wrong with them.</summary>
/// <param name="Findings">As the files and the lines stand; those of the authority file last.</param>
internal sealed record CorpusReading(Corpus Corpus, IReadOnlyList<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);
}
