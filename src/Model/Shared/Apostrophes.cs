namespace SeedsSdk.Shared;

/// <summary>What people type for ayn, hamza and the apostrophe.</summary>
internal static class Apostrophes
{
    public static bool Is(char c) =>
        c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʿ' or 'ʾ' or 'ʻ' or 'ˈ' or '‛' or '′' or 'ʹ' or '＇';
}
