namespace SeedsSdk.Export;

/// <summary>
/// The tables of the SQL export. Each has its key; what is looked up by has an index. The columns are those of
/// <see cref="ExportTables"/>, in their order, without the joined ones; a test says so.
/// </summary>
internal static class SqlSchema
{
    /// <summary>Views and tables of an earlier load, those that refer to others first.</summary>
    public const string Drop = """
        DROP TABLE IF EXISTS quote_search;
        DROP VIEW IF EXISTS quote_details;
        DROP TABLE IF EXISTS quotes;
        DROP TABLE IF EXISTS statement_speakers;
        DROP TABLE IF EXISTS statements;
        DROP TABLE IF EXISTS affiliations;
        DROP TABLE IF EXISTS citation_sources;
        DROP TABLE IF EXISTS citations;
        DROP TABLE IF EXISTS paragraphs;
        DROP TABLE IF EXISTS sections;
        DROP TABLE IF EXISTS reports;
        DROP TABLE IF EXISTS aliases;
        DROP TABLE IF EXISTS actors;

        """;

    public const string Tables = """
        CREATE TABLE actors (
          id TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          kind TEXT NOT NULL,
          description TEXT
        );
        CREATE TABLE aliases (
          actor_id TEXT NOT NULL REFERENCES actors (id),
          alias TEXT NOT NULL,
          PRIMARY KEY (actor_id, alias)
        );
        CREATE TABLE reports (
          id TEXT NOT NULL PRIMARY KEY,
          path TEXT NOT NULL,
          title TEXT NOT NULL,
          date TEXT,
          publisher TEXT
        );
        CREATE TABLE sections (
          report_id TEXT NOT NULL REFERENCES reports (id),
          number INTEGER NOT NULL,
          heading TEXT,
          PRIMARY KEY (report_id, number)
        );
        CREATE TABLE paragraphs (
          report_id TEXT NOT NULL,
          section_number INTEGER NOT NULL,
          number INTEGER NOT NULL,
          text TEXT NOT NULL,
          PRIMARY KEY (report_id, section_number, number),
          FOREIGN KEY (report_id, section_number) REFERENCES sections (report_id, number)
        );
        CREATE TABLE citations (
          report_id TEXT NOT NULL REFERENCES reports (id),
          number INTEGER NOT NULL,
          text TEXT,
          PRIMARY KEY (report_id, number)
        );
        CREATE TABLE citation_sources (
          report_id TEXT NOT NULL,
          citation_number INTEGER NOT NULL,
          number INTEGER NOT NULL,
          name TEXT,
          platform TEXT,
          date TEXT,
          address TEXT,
          PRIMARY KEY (report_id, citation_number, number),
          FOREIGN KEY (report_id, citation_number) REFERENCES citations (report_id, number)
        );
        CREATE TABLE affiliations (
          actor_id TEXT NOT NULL REFERENCES actors (id),
          number INTEGER NOT NULL,
          organization_id TEXT REFERENCES actors (id),
          role TEXT,
          report_id TEXT REFERENCES reports (id),
          PRIMARY KEY (actor_id, number)
        );
        CREATE TABLE statements (
          id TEXT NOT NULL PRIMARY KEY,
          report_id TEXT NOT NULL REFERENCES reports (id),
          publisher_id TEXT REFERENCES actors (id),
          form TEXT NOT NULL,
          platform TEXT,
          date TEXT,
          citation_number INTEGER,
          FOREIGN KEY (report_id, citation_number) REFERENCES citations (report_id, number)
        );
        CREATE TABLE statement_speakers (
          statement_id TEXT NOT NULL REFERENCES statements (id),
          number INTEGER NOT NULL,
          actor_id TEXT NOT NULL REFERENCES actors (id),
          PRIMARY KEY (statement_id, number)
        );
        CREATE TABLE quotes (
          number INTEGER NOT NULL PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          report_id TEXT NOT NULL REFERENCES reports (id),
          statement_id TEXT NOT NULL REFERENCES statements (id),
          kind TEXT NOT NULL,
          text TEXT NOT NULL,
          verbatim TEXT NOT NULL,
          section_number INTEGER NOT NULL,
          start INTEGER NOT NULL,
          length INTEGER NOT NULL,
          line INTEGER NOT NULL,
          column INTEGER NOT NULL,
          rule TEXT NOT NULL,
          cue TEXT,
          as_written TEXT,
          confidence REAL NOT NULL,
          FOREIGN KEY (report_id, section_number) REFERENCES sections (report_id, number)
        );

        """;

    /// <summary>Behind the rows: an index is made faster than it is kept.</summary>
    public const string Indexes = """
        CREATE INDEX aliases_by_alias ON aliases (alias);
        CREATE INDEX affiliations_by_organization ON affiliations (organization_id);
        CREATE INDEX affiliations_by_report ON affiliations (report_id);
        CREATE INDEX statements_by_report ON statements (report_id, citation_number);
        CREATE INDEX statements_by_publisher ON statements (publisher_id);
        CREATE INDEX statements_by_platform ON statements (platform, date);
        CREATE INDEX statements_by_date ON statements (date);
        CREATE INDEX statement_speakers_by_actor ON statement_speakers (actor_id, statement_id);
        CREATE INDEX quotes_by_report ON quotes (report_id, section_number);
        CREATE INDEX quotes_by_statement ON quotes (statement_id);

        """;

    /// <summary>
    /// A quote with all about it in a row, and the search over that. The search keeps no texts of its own. Accents do not count
    /// in it.
    /// </summary>
    public const string Search = """
        CREATE VIEW quote_details AS
        SELECT
          quotes.number,
          quotes.id,
          (SELECT group_concat(name, '; ') FROM (
            SELECT actors.name FROM statement_speakers
            JOIN actors ON actors.id = statement_speakers.actor_id
            WHERE statement_speakers.statement_id = quotes.statement_id
            ORDER BY statement_speakers.number
          )) AS speakers,
          quotes.kind,
          quotes.text,
          statements.form,
          statements.platform,
          statements.date,
          reports.title AS report_title,
          reports.date AS report_date,
          sections.heading AS section,
          statements.citation_number,
          citations.text AS citation_text,
          reports.path AS report_path,
          quotes.line,
          quotes.column
        FROM quotes
        JOIN statements ON statements.id = quotes.statement_id
        JOIN reports ON reports.id = quotes.report_id
        JOIN sections ON sections.report_id = quotes.report_id AND sections.number = quotes.section_number
        LEFT JOIN citations
          ON citations.report_id = statements.report_id AND citations.number = statements.citation_number;
        CREATE VIRTUAL TABLE quote_search USING fts5(
          text, speakers, report_title, section,
          id UNINDEXED, kind UNINDEXED, platform UNINDEXED, date UNINDEXED, report_path UNINDEXED, line UNINDEXED,
          content = 'quote_details', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
        );
        INSERT INTO quote_search (quote_search) VALUES ('rebuild');

        """;
}
