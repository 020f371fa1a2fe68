using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Who occurs in a page, and in which of its reports.</summary>
internal sealed class DirectoryActors
{
    private readonly Dictionary<string, List<int>> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private string[] _sorted = [];

    /// <summary>How many pairs of an actor and a report there are.</summary>
    public int Mentions { get; private set; }

    /// <summary>Notes that a report names an actor, whose id is given as it stands in a list.</summary>
    public void Add(string id, int report)
    {
        if (!_reports.TryGetValue(id, out var reports))
        {
            _reports.Add(id, reports = []);
        }

        if (reports.Count == 0 || reports[reports.Count - 1] != report)
        {
            reports.Add(report);
            Mentions++;
        }
    }

    /// <summary>Gives each its ordinal, in the order of the bytes: that is how the reader looks for them.</summary>
    public IReadOnlyList<string> Sort()
    {
        var bytes = _reports.Keys.ToDictionary(id => id, Encoding.UTF8.GetBytes, StringComparer.Ordinal);
        _sorted = [.. _reports.Keys];
        Array.Sort(_sorted, (left, right) => bytes[left].AsSpan().SequenceCompareTo(bytes[right]));
        for (var i = 0; i < _sorted.Length; i++)
        {
            _ordinals[_sorted[i]] = i;
        }

        return _sorted;
    }

    public int OrdinalOf(string id) => _ordinals[id];

    /// <summary>Writes the records of the actors, whose ids stand at the offsets, and of their mentions.</summary>
    public void Write(StringBuilder rows, IReadOnlyList<int> offsets)
    {
        var mention = 0;
        for (var i = 0; i < _sorted.Length; i++)
        {
            PageDigits.Append(rows, (ulong)offsets[i], PageDigits.Offset);
            PageDigits.Append(rows, (ulong)mention, PageDigits.Ordinal);
            mention += _reports[_sorted[i]].Count;
        }

        foreach (var report in _sorted.SelectMany(id => _reports[id]))
        {
            PageDigits.Append(rows, (ulong)report, PageDigits.Ordinal);
        }
    }
}
