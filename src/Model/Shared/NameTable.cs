namespace SeedsSdk.Shared;

/// <summary>Who is called what, for look-ups by other spellings than the written one.</summary>
/// <param name="names">As written; the same name may stand there several times.</param>
/// <param name="items">By position whom the name means.</param>
internal sealed class NameTable<T>(List<string> names, List<T> items)
    where T : class
{
    private readonly FoldedNames _folded = new(names.Count);
    private readonly List<T[]> _bearers = new(names.Count);

    // Made when a name is first not found folded.
    private SkeletonTable? _skeletons;

    /// <summary>A table with all names folded.</summary>
    public static NameTable<T> Of(List<string> names, List<T> items)
    {
        var table = new NameTable<T>(names, items);
        for (var i = 0; i < items.Count; i++)
        {
            table.Add(names[i], items[i]);
        }

        return table;
    }

    /// <summary>The items that have the name folded, else in another transliteration.</summary>
    public T[] Find(string name)
    {
        var buffer =
            name.Length <= NameFolding.Usual
                ? stackalloc char[(NameFolding.Usual * NameFolder.Growth) + 1]
                : new char[NameFolding.BufferFor(name.Length)];
        var folded = NameFolder.Fold(name.AsSpan(), buffer);
        var index = _folded.Find(folded);
        if (index >= 0)
        {
            return _bearers[index];
        }

        var skeletons = _skeletons ??= new SkeletonTable(names);
        if (name.IndexOf(',') < 0 && skeletons.Parts.Excludes(folded))
        {
            return [];
        }

        var hash = SkeletonHash.Of(name.AsSpan(), folded);
        var first = hash == 0 ? -1 : skeletons.First(hash);
        return first < 0 ? [] : Spellings(name, skeletons, first, hash);
    }

    private void Add(string name, T item)
    {
        var buffer =
            name.Length <= NameFolding.Usual
                ? stackalloc char[(NameFolding.Usual * NameFolder.Growth) + 1]
                : new char[NameFolding.BufferFor(name.Length)];
        var folded = NameFolder.Fold(name.AsSpan(), buffer);
        if (folded.Length == 0)
        {
            return;
        }

        var index = _folded.Add(folded);
        if (index == _bearers.Count)
        {
            _bearers.Add([item]);
        }
        else if (!ReferenceEquals(_bearers[index][_bearers[index].Length - 1], item))
        {
            _bearers[index] = [.. _bearers[index], item];
        }
    }

    /// <summary>The hash only says who may have the same skeleton.</summary>
    private T[] Spellings(string name, SkeletonTable skeletons, int first, ulong hash)
    {
        var key = NameFolding.Skeleton(name);
        var found = new List<T>();
        for (var i = first; i >= 0; i = skeletons.Next(i, hash))
        {
            if (
                !found.Contains(items[i])
                && NameFolding.Skeleton(names[i]) == key
                && NameVariants.AreOne(names[i], name)
            )
            {
                found.Add(items[i]);
            }
        }

        return [.. found];
    }
}
