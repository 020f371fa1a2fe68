namespace SeedsSdk.Generator.Tests.Robustness;

internal static class Sequences
{
    /// <summary>The items up to the first that fits, that one included.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> items, Func<T, bool> fits)
    {
        foreach (var item in items)
        {
            yield return item;
            if (fits(item))
            {
                yield break;
            }
        }
    }
}
