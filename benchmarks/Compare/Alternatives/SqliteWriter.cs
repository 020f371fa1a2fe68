using Microsoft.Data.Sqlite;
using SeedsSdk.Benchmarks.Exports;
using SeedsSdk.Export;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>A SQLite file beside the app, with an index for each question.</summary>
internal static class SqliteWriter
{
    private const string Tables = """
        PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;
        CREATE TABLE reports (id TEXT NOT NULL UNIQUE, title TEXT NOT NULL);
        CREATE TABLE actors (id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
        CREATE TABLE names (name TEXT PRIMARY KEY, actor INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE folded (name TEXT PRIMARY KEY, actor INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE quotes (id TEXT NOT NULL, report INTEGER NOT NULL, date INTEGER, platform TEXT, text TEXT NOT NULL);
        CREATE TABLE speakers (actor INTEGER, date INTEGER, quote INTEGER, PRIMARY KEY (actor, date DESC, quote))
            WITHOUT ROWID;
        """;

    private const string Indexes = "CREATE INDEX quotes_date ON quotes (date); ANALYZE; VACUUM;";

    public static string Write(ComparedCorpus corpus, string folder)
    {
        var file = Path.Combine(folder, "data.sqlite");
        SQLitePCL.Batteries_V2.Init();
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            Run(connection, Tables);
            using (var transaction = connection.BeginTransaction())
            {
                Fill(connection, corpus.Export);
                transaction.Commit();
            }

            Run(connection, Indexes);
        }

        return """
              <ItemGroup>
                <PackageReference Include="Microsoft.Data.Sqlite.Core" Version="6.0.7" />
                <PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" Version="2.0.6" />
                <None Include="data.sqlite" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            """;
    }

    private static void Fill(SqliteConnection connection, ExportedCorpus export)
    {
        var reports = export.Reports.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        var actors = export.Actors.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        Insert(
            connection,
            "reports (rowid, id, title)",
            export.Reports.Select(one => new object?[] { reports[one.Id], one.Id, one.Title })
        );
        Insert(
            connection,
            "actors (rowid, id, name)",
            export.Actors.Select(one => new object?[] { actors[one.Id], one.Id, one.Name })
        );
        var names = export.Actors.SelectMany(one =>
            one.Aliases.Prepend(one.Name).Select(name => (name, actors[one.Id]))
        );
        Insert(connection, "names (name, actor)", names.Select(one => new object?[] { one.name, one.Item2 }));
        Insert(connection, "folded (name, actor)", names.Select(one => new object?[] { Fold(one.name), one.Item2 }));
        Insert(
            connection,
            "quotes (rowid, id, report, date, platform, text)",
            export
                .Quotes.Index()
                .Select(one =>
                    new object?[]
                    {
                        one.Index,
                        one.Item.Id,
                        reports[one.Item.Report],
                        one.Item.Date?.DayNumber,
                        one.Item.Platform,
                        one.Item.Text,
                    }
                )
        );
        var speakers = export
            .Quotes.Index()
            .SelectMany(one =>
                one.Item.Speakers.Select(actor =>
                    new object?[] { actors[actor], one.Item.Date?.DayNumber ?? -1, one.Index }
                )
            );
        Insert(connection, "speakers (actor, date, quote)", speakers);
    }

    private static void Insert(SqliteConnection connection, string table, IEnumerable<object?[]> rows)
    {
        using var command = connection.CreateCommand();
        var columns = table.Count(c => c == ',') + 1;
        var values = Enumerable.Range(0, columns).Select(i => $"$v{i}").ToList();
        command.CommandText = $"INSERT OR IGNORE INTO {table} VALUES ({string.Join(", ", values)})";
        var parameters = values.Select(value => command.Parameters.AddWithValue(value, DBNull.Value)).ToList();
        foreach (var row in rows)
        {
            for (var i = 0; i < columns; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static string Fold(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
