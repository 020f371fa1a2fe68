using Microsoft.Data.Sqlite;

namespace Consumer;

/// <summary>
/// A file beside the app, opened read-only, with an index for each question; statements are prepared once. Its tables are
/// those of SqliteFile.
/// </summary>
internal static class Source
{
    public const bool HasLookups = true;

    private static readonly SqliteConnection s_connection = Open();

    private static readonly Lazy<SqliteCommand> s_count = Prepared(
        "SELECT count(*) FROM speakers WHERE actor = (SELECT rowid FROM actors WHERE id = $value)"
    );

    private static readonly Lazy<SqliteCommand> s_newest = Prepared(
        $"""
        SELECT quotes.date, reports.title, quotes.text FROM speakers
        JOIN quotes ON quotes.rowid = speakers.quote JOIN reports ON reports.rowid = quotes.report
        WHERE speakers.actor = (SELECT rowid FROM actors WHERE id = $value)
        ORDER BY speakers.date DESC, speakers.quote LIMIT {Answer.Shown}
        """
    );

    private static readonly Lazy<SqliteCommand> s_byId = Prepared("SELECT name FROM actors WHERE id = $value");
    private static readonly Lazy<SqliteCommand> s_named = Prepared("SELECT actor FROM names WHERE name = $value");
    private static readonly Lazy<SqliteCommand> s_folded = Prepared("SELECT actor FROM folded WHERE name = $value");

    private static readonly Lazy<SqliteCommand> s_containing = Prepared(
        "SELECT count(*) FROM quotes WHERE instr(text, $value) > 0"
    );

    private static readonly Lazy<SqliteCommand> s_lengths = Prepared(
        "SELECT sum(length(text)) FROM quotes WHERE $value IS NULL"
    );

    public static Answer Newest(string actor)
    {
        var lines = new List<Line>(Answer.Shown);
        using var reader = With(s_newest.Value, actor).ExecuteReader();
        while (reader.Read())
        {
            DateOnly? date = reader.IsDBNull(0) ? null : DateOnly.FromDayNumber(reader.GetInt32(0));
            lines.Add(new Line(date, reader.GetString(1), reader.GetString(2)));
        }

        return new Answer(Number(With(s_count.Value, actor)), lines);
    }

    public static object? ById(string id) => With(s_byId.Value, id).ExecuteScalar();

    public static object? Named(string name) =>
        With(s_named.Value, name).ExecuteScalar()
        ?? With(s_folded.Value, string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)))
            .ExecuteScalar();

    public static int Containing(string words) => Number(With(s_containing.Value, words));

    public static long Lengths() => (long)With(s_lengths.Value, null).ExecuteScalar()!;

    public static IEnumerable<string> Texts()
    {
        using var command = s_connection.CreateCommand();
        command.CommandText = "SELECT text FROM quotes ORDER BY rowid";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetString(0);
        }
    }

    private static SqliteConnection Open()
    {
        SQLitePCL.Batteries_V2.Init();
        var file = Path.Combine(AppContext.BaseDirectory, "data.sqlite");
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA mmap_size = 1073741824; PRAGMA query_only = 1";
        pragma.ExecuteNonQuery();
        return connection;
    }

    private static Lazy<SqliteCommand> Prepared(string sql) =>
        new(() =>
        {
            var command = s_connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.Add("$value", SqliteType.Text);
            return command;
        });

    private static SqliteCommand With(SqliteCommand command, string? value)
    {
        command.Parameters[0].Value = (object?)value ?? DBNull.Value;
        return command;
    }

    private static int Number(SqliteCommand command) => (int)(long)command.ExecuteScalar()!;
}
