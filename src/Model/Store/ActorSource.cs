using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The actors of a corpus, by id too.</summary>
internal abstract class ActorSource(int count) : ItemSource<Actor>(count)
{
    // Set by the store, which is made of it.
    public CorpusStore Store = null!;

    private IdTable? _ids;

    /// <summary>What the pages say of an actor.</summary>
    public abstract ActorData Read(int ordinal);

    public override int Find(string id)
    {
        var ids = _ids ??= Table();
        for (var i = ids.First(IdHash.Of(id)); i >= 0; i = ids.Next(i))
        {
            if (this[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The ordinal of the only actor whose id has what a directory keeps of its hash; -1 when there are more, or none.</summary>
    public int FindOnly(uint hash)
    {
        var ids = _ids ??= Table();
        var found = -1;
        for (var i = ids.First(hash); i >= 0; i = ids.Next(i))
        {
            if ((HashOf(i) & DirectoryFormat.ActorHashMask) == hash)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>The hash of an actor's id.</summary>
    protected abstract uint HashOf(int ordinal);

    protected override Actor Make(int ordinal) => new(Store, Read(ordinal));

    private IdTable Table()
    {
        var hashes = new uint[Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = HashOf(i);
        }

        return new IdTable(hashes);
    }
}
