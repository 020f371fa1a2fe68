namespace SeedsSdk.Store;

/// <summary>The actors of one page, in its order.</summary>
internal sealed class CompiledActors(ActorsPage page) : ActorSource(page.Count)
{
    public override ActorData Read(int ordinal) => page.Read(ordinal);

    protected override uint HashOf(int ordinal) => page.IdHash(ordinal);
}
