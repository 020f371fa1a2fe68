namespace SeedsSdk.Tool.Export;

/// <summary>
/// The tables of the SQL export. A table stands behind those that it refers to. No name is a reserved word of SQLite or
/// PostgreSQL.
/// </summary>
internal static class SqlTables
{
    public const string Script = """
        CREATE TABLE actors (
          id TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          kind TEXT NOT NULL,
          description TEXT
        );
        CREATE TABLE actor_aliases (
          actor_id TEXT NOT NULL REFERENCES actors (id),
          alias TEXT NOT NULL,
          PRIMARY KEY (actor_id, alias)
        );
        CREATE TABLE reports (
          id TEXT PRIMARY KEY,
          path TEXT NOT NULL,
          title TEXT NOT NULL,
          published DATE,
          publisher TEXT
        );
        CREATE TABLE sections (
          report_id TEXT NOT NULL REFERENCES reports (id),
          section_no INTEGER NOT NULL,
          heading TEXT,
          PRIMARY KEY (report_id, section_no)
        );
        CREATE TABLE paragraphs (
          report_id TEXT NOT NULL,
          section_no INTEGER NOT NULL,
          paragraph_no INTEGER NOT NULL,
          content TEXT NOT NULL,
          PRIMARY KEY (report_id, section_no, paragraph_no),
          FOREIGN KEY (report_id, section_no) REFERENCES sections (report_id, section_no)
        );
        CREATE TABLE citations (
          report_id TEXT NOT NULL REFERENCES reports (id),
          citation_no INTEGER NOT NULL,
          content TEXT,
          PRIMARY KEY (report_id, citation_no)
        );
        CREATE TABLE citation_sources (
          report_id TEXT NOT NULL,
          citation_no INTEGER NOT NULL,
          source_no INTEGER NOT NULL,
          name TEXT,
          platform TEXT,
          published DATE,
          address TEXT,
          PRIMARY KEY (report_id, citation_no, source_no),
          FOREIGN KEY (report_id, citation_no) REFERENCES citations (report_id, citation_no)
        );
        CREATE TABLE affiliations (
          actor_id TEXT NOT NULL REFERENCES actors (id),
          organization_id TEXT REFERENCES actors (id),
          role TEXT,
          report_id TEXT REFERENCES reports (id)
        );
        CREATE TABLE statements (
          id TEXT PRIMARY KEY,
          report_id TEXT NOT NULL REFERENCES reports (id),
          publisher_id TEXT REFERENCES actors (id),
          form TEXT NOT NULL,
          platform TEXT,
          said_on DATE,
          citation_no INTEGER,
          FOREIGN KEY (report_id, citation_no) REFERENCES citations (report_id, citation_no)
        );
        CREATE TABLE statement_speakers (
          statement_id TEXT NOT NULL REFERENCES statements (id),
          speaker_no INTEGER NOT NULL,
          actor_id TEXT NOT NULL REFERENCES actors (id),
          PRIMARY KEY (statement_id, speaker_no)
        );
        CREATE TABLE quotes (
          id TEXT PRIMARY KEY,
          statement_id TEXT NOT NULL REFERENCES statements (id),
          kind TEXT NOT NULL,
          content TEXT NOT NULL,
          verbatim TEXT NOT NULL,
          section_heading TEXT,
          span_start INTEGER NOT NULL,
          span_length INTEGER NOT NULL,
          span_line INTEGER NOT NULL,
          span_column INTEGER NOT NULL,
          rule TEXT NOT NULL,
          cue TEXT,
          as_written TEXT,
          confidence REAL NOT NULL
        );

        """;
}
