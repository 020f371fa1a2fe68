namespace SeedsSdk.Generator.Common;

/// <summary>Direct: at least one complete main clause. Fragment: less.</summary>
internal enum QuoteKind
{
    Direct,
    Fragment,
}
