using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>The ids of an authority file, and which of them somebody meant.</summary>
internal sealed class AuthorityIds
{
    /// <summary>Every id is held against a word that is none. A file with more such words was not mistyped.</summary>
    private const int MostWords = 200;

    private readonly IReadOnlyList<AuthorityEntry> _entries;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _bySlug;

    public AuthorityIds(IReadOnlyList<AuthorityEntry> entries)
    {
        _entries = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            _byId[entries[i].Actor.Id] = i;
        }
    }

    public int? IndexOf(string id) => _byId.TryGetValue(id, out var index) ? index : null;

    /// <summary>The id of whom a word names, else the one that is nearest by its letters; null when none is near.</summary>
    public string? Nearest(string word)
    {
        if (_nearest.TryGetValue(word, out var known))
        {
            return known;
        }

        _bySlug ??= BySlug();
        var slug = Slug.Of(word);
        var nearest =
            _bySlug.TryGetValue(slug, out var named) ? named
            : _nearest.Count < MostWords ? ByLetters(slug)
            : null;
        _nearest.Add(word, nearest);
        return nearest;
    }

    private Dictionary<string, string> BySlug()
    {
        var bySlug = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in _byId.Keys)
        {
            bySlug[Slug.Of(id)] = id;
        }

        foreach (var entry in _entries)
        {
            foreach (var name in entry.Names)
            {
                var slug = Slug.Of(name.Text);
                if (slug.Length > 0 && !bySlug.ContainsKey(slug))
                {
                    bySlug.Add(slug, entry.Actor.Id);
                }
            }
        }

        return bySlug;
    }

    private string? ByLetters(string word)
    {
        string? nearest = null;
        var best = Math.Max(1, word.Length / 3) + 1;
        foreach (var id in _byId.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            if (
                Math.Abs(id.Length - word.Length) < best
                && EditDistance.Between(word, id) is var distance
                && distance < best
            )
            {
                (nearest, best) = (id, distance);
            }
        }

        return nearest;
    }
}
