using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The actors of one page, in its order.</summary>
internal sealed class CompiledActors(ActorsPage page) : ActorSource(page.Count)
{
    private IdTable? _ids;

    public override ActorData Read(int ordinal) => page.Read(ordinal);

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

    private IdTable Table()
    {
        var hashes = new uint[Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = page.IdHash(i);
        }

        return new IdTable(hashes);
    }
}
