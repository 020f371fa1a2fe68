namespace SeedsSdk.Store;

/// <summary>How look-ups get at a catalog's items without a member of it, which could hide a report's or an actor's name.</summary>
internal interface IHasItems<T>
    where T : class
{
    ItemSource<T> Items { get; }
}
