namespace SeedsSdk.Generator.Resolution;

/// <summary>The names that a path gives by itself, each worked out once.</summary>
internal sealed class PathNames
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string Name)> _memberNames = new(StringComparer.Ordinal);

    public int Count => _ids.Count;

    /// <inheritdoc cref="ReportIds.FromStem"/>
    public string IdOf(string path)
    {
        if (!_ids.TryGetValue(path, out var id))
        {
            _ids.Add(path, id = ReportIds.FromStem(path));
        }

        return id;
    }

    /// <inheritdoc cref="MemberNames.Plain"/>
    public string MemberNameOf(NamedReport report)
    {
        if (!_memberNames.TryGetValue(report.Path, out var known) || known.Id != report.Id)
        {
            _memberNames[report.Path] = known = (report.Id, MemberNames.Plain(report));
        }

        return known.Name;
    }
}
