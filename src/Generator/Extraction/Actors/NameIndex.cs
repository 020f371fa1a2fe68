namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>The actors that share a key: a word of their names, or their initials.</summary>
internal sealed class NameIndex
{
    /// <summary>By key the number of its latest row.</summary>
    private readonly Dictionary<string, int> _latest = new(UsualCount, StringComparer.Ordinal);
    private readonly List<Row> _rows = new(UsualCount);

    /// <summary>Keys of a document of some thousand characters: room for them at once costs less than to grow.</summary>
    private const int UsualCount = 50;

    /// <param name="Actor">The actor.</param>
    /// <param name="Before">The row of the same key before it; -1 for the first.</param>
    /// <param name="Count">How many the key has with it.</param>
    private readonly record struct Row(int Actor, int Before, int Count);

    public void Add(string key, int actor)
    {
        if (!_latest.TryGetValue(key, out var before))
        {
            before = -1;
        }
        else if (_rows[before].Actor == actor)
        {
            return; // a word that the name has twice
        }

        _latest[key] = _rows.Count;
        _rows.Add(new Row(actor, before, before < 0 ? 1 : _rows[before].Count + 1));
    }

    public int Count(string key) => _latest.TryGetValue(key, out var latest) ? _rows[latest].Count : 0;

    /// <summary>Adds those of a key, the latest first.</summary>
    public void AddTo(List<int> actors, string key)
    {
        if (_latest.TryGetValue(key, out var row))
        {
            for (; row >= 0; row = _rows[row].Before)
            {
                actors.Add(_rows[row].Actor);
            }
        }
    }
}
