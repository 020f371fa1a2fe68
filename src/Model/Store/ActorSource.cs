namespace SeedsSdk.Store;

/// <summary>The actors of a corpus, by id too.</summary>
internal abstract class ActorSource(int count) : ItemSource<Actor>(count)
{
    // Set by the store, which is made of it.
    public CorpusStore Store = null!;

    /// <summary>What the pages say of an actor.</summary>
    public abstract ActorData Read(int ordinal);

    protected override Actor Make(int ordinal) => new(Store, Read(ordinal));
}
