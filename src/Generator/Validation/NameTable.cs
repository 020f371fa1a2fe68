namespace SeedsSdk.Generator.Validation;

/// <summary>Many names, looked for in a text all at once. Nothing is made of a word that begins none of them.</summary>
internal sealed class NameTable<T>
{
    private readonly Dictionary<ulong, List<(string Name, T Owner)>> _byFirstWord = [];

    public void Add(string name, T owner)
    {
        var start = 0;
        while (start < name.Length && !NameSearch.IsWord(name[start]))
        {
            start++;
        }

        if (start == name.Length)
        {
            return;
        }

        // Marks before the first word, as the apostrophe of 'Ayn, need not be there.
        var own = name.Substring(start);
        var key = Hash(own, 0, out _);
        if (!_byFirstWord.TryGetValue(key, out var bucket))
        {
            _byFirstWord.Add(key, bucket = []);
        }

        bucket.Add((own, owner));
    }

    /// <summary>Whose names the text has, as often as it has them.</summary>
    public IEnumerable<T> In(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            if (!NameSearch.IsWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            if (_byFirstWord.TryGetValue(Hash(text, start, out at), out var bucket))
            {
                foreach (var (name, owner) in bucket)
                {
                    if (NameSearch.EndAt(text, start, text.Length, name) >= 0)
                    {
                        yield return owner;
                    }
                }
            }
        }
    }

    private static ulong Hash(string text, int start, out int end)
    {
        var hash = Fnv.Start;
        for (end = start; end < text.Length && NameSearch.IsWord(text[end]); end++)
        {
            hash = Fnv.Add(hash, text[end]);
        }

        return hash;
    }
}
