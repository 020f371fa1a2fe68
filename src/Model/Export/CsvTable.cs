namespace SeedsSdk;

/// <summary>The tables of the CSV export: one an entity, and one for each list that an entity has.</summary>
public enum CsvTable
{
    /// <summary>A quote a row, with its report, its speakers' names and its evidence: enough to work with on its own.</summary>
    Quotes,

    /// <summary>A speech act a row.</summary>
    Statements,

    /// <summary>Who speaks in which statement, in their order.</summary>
    StatementSpeakers,

    /// <summary>A document a row.</summary>
    Reports,

    /// <summary>The parts of the reports, with their headings.</summary>
    Sections,

    /// <summary>The reports' texts, a paragraph a row.</summary>
    Paragraphs,

    /// <summary>The notes of the reports.</summary>
    Citations,

    /// <summary>What the notes name.</summary>
    CitationSources,

    /// <summary>Whoever can speak or be spoken of.</summary>
    Actors,

    /// <summary>Other spellings and names of the actors.</summary>
    Aliases,

    /// <summary>The actors' roles in organizations.</summary>
    Affiliations,
}
