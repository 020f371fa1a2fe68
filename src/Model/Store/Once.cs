namespace SeedsSdk.Store;

/// <summary>What is made when it is first asked for and is then the only one, without anybody waiting for anybody.</summary>
internal static class Once
{
    public static T Set<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
