using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>What to read.</summary>
/// <param name="Paths">Reports, and folders of reports.</param>
/// <param name="ActorsFile">The authority file; null where none is named.</param>
internal sealed record CorpusRequest(IReadOnlyList<string> Paths, string? ActorsFile)
{
    /// <summary>Whether the files are no reports: all of each is body, without title, date and notes.</summary>
    public bool IsPlainText { get; init; }

    /// <summary>Whether no authority file is read, also not the one beside the reports.</summary>
    public bool WithoutActors { get; init; }
}

/// <summary>A corpus that was read from files, and what is wrong with them.</summary>
/// <param name="Findings">
/// As the files and the lines stand, those of the authority file last; the suppressed ones too, and marked as such.
/// </param>
internal sealed record CorpusReading(Corpus Corpus, IReadOnlyList<Finding> Findings)
{
    /// <summary>Findings that a build shows: not suppressed, and from a severity on.</summary>
    public IEnumerable<Finding> From(FindingSeverity least) =>
        Findings.Where(finding => finding.Suppression is null && finding.Severity >= least);

    /// <summary>Those of <see cref="From"/> a suggestion on, and what is suppressed.</summary>
    public IEnumerable<Finding> Reported => Findings.Where(finding => finding.Severity >= FindingSeverity.Info);

    public IEnumerable<Finding> Suppressed => Findings.Where(finding => finding.Suppression is not null);

    public bool HasErrors => From(FindingSeverity.Error).Any();
}
