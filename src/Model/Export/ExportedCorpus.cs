namespace SeedsSdk.Export;

/// <summary>
/// A whole export in memory: what <c>seeds export --format json</c> and <see cref="Corpus.WriteJson"/> write, and
/// <see cref="CorpusJson.Read"/> reads. It is plain data without navigation; who belongs to whom is said by ids.
/// </summary>
public sealed class ExportedCorpus
{
    /// <summary>The version of the format.</summary>
    public required int Version { get; init; }

    /// <summary>The reports in the ordinal order of their ids.</summary>
    public required IReadOnlyList<ExportedReport> Reports { get; init; }

    /// <summary>The actors in the ordinal order of their ids.</summary>
    public required IReadOnlyList<ExportedActor> Actors { get; init; }

    /// <summary>The statements in document order, report by report.</summary>
    public required IReadOnlyList<ExportedStatement> Statements { get; init; }

    /// <summary>The quotes in document order, report by report.</summary>
    public required IReadOnlyList<ExportedQuote> Quotes { get; init; }

    /// <summary>What the export of a corpus holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static ExportedCorpus Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new ExportedCorpus
        {
            Version = CorpusJson.Version,
            Reports = [.. corpus.Reports.Select(Exported.Of)],
            Actors = [.. corpus.Actors.Select(Exported.Of)],
            Statements = [.. corpus.Statements.Select(Exported.Of)],
            Quotes = [.. corpus.Quotes.Select(Exported.Of)],
        };
    }
}
