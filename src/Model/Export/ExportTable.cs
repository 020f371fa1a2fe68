namespace SeedsSdk.Export;

/// <summary>A table of the exports, as CSV writes it into a file and SQL into a database.</summary>
internal abstract class ExportTable(string name)
{
    /// <summary>As the file and the table of the database are called.</summary>
    public string Name { get; } = name;

    /// <summary>In their order, those of <see cref="IsJoined"/> too.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Whether a column repeats what another table has, so that people who look at this one alone see names and not ids. A
    /// database joins them itself.
    /// </summary>
    public abstract bool IsJoined(int column);

    /// <summary>
    /// The rows, each with a value a column: a text, a number, a date or null. The array is the same for all of them.
    /// </summary>
    public abstract IEnumerable<object?[]> Rows(Corpus corpus);
}

/// <param name="Name">Lower case, words apart by <c>_</c>.</param>
/// <param name="Value">A text, a number, a date or null.</param>
/// <param name="IsJoined">See <see cref="ExportTable.IsJoined"/>.</param>
internal sealed record ExportColumn<T>(string Name, Func<T, object?> Value, bool IsJoined = false);

/// <summary>A table of which each row is about an item.</summary>
internal sealed class ExportTable<T>(string name, Func<Corpus, IEnumerable<T>> items, params ExportColumn<T>[] columns)
    : ExportTable(name)
{
    public override IReadOnlyList<string> Columns { get; } = Array.ConvertAll(columns, column => column.Name);

    public override bool IsJoined(int column) => columns[column].IsJoined;

    public override IEnumerable<object?[]> Rows(Corpus corpus)
    {
        var row = new object?[columns.Length];
        foreach (var item in items(corpus))
        {
            for (var i = 0; i < columns.Length; i++)
            {
                row[i] = columns[i].Value(item);
            }

            yield return row;
        }
    }
}
