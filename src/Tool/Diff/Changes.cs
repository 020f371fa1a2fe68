namespace SeedsSdk.Tool.Diff;

/// <summary>Collects what differs.</summary>
internal sealed class Changes
{
    private readonly List<Change> _found = [];

    public IReadOnlyList<Change> Found => _found;

    /// <summary>A member with one value.</summary>
    public Changes Of(string member, string? old, string? now)
    {
        if (!string.Equals(old, now, StringComparison.Ordinal))
        {
            _found.Add(new Change(member, old, now));
        }

        return this;
    }

    public Changes Of(string member, DateOnly? old, DateOnly? now) => Of(member, Text(old), Text(now));

    /// <summary>A member with many values: what is gone, then what came, each in ordinal order.</summary>
    public Changes OfMany(string member, IEnumerable<string> old, IEnumerable<string> now)
    {
        var (before, after) = (Set(old), Set(now));
        _found.AddRange(before.Where(value => !after.Contains(value)).Select(value => new Change(member, value, null)));
        _found.AddRange(after.Where(value => !before.Contains(value)).Select(value => new Change(member, null, value)));
        return this;
    }

    /// <summary>Something that is too long to show.</summary>
    public Changes OfText(string member, IEnumerable<string?> old, IEnumerable<string?> now)
    {
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            _found.Add(new Change(member, null, null));
        }

        return this;
    }

    public static string? Text(DateOnly? date) =>
        date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static SortedSet<string> Set(IEnumerable<string> values) => new(values, StringComparer.Ordinal);
}
