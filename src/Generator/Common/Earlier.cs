using System.Runtime.CompilerServices;

namespace SeedsSdk.Generator.Common;

/// <summary>
/// Finds the objects of a list again in the list that an edit made of it. Nearly all stand where they stood, seen from one of
/// the two ends, and cost a comparison each; only what lies between is looked up.
/// </summary>
internal static class Earlier
{
    public const int None = -1;

    /// <param name="before">No object twice.</param>
    /// <param name="now">No object twice.</param>
    /// <returns>Of each one its place in the list before; <see cref="None"/> for a new one.</returns>
    public static int[] PlacesOf<T>(T[] before, T[] now)
        where T : class
    {
        var places = new int[now.Length];
        var shorter = Math.Min(before.Length, now.Length);
        var first = 0;
        for (; first < shorter && ReferenceEquals(before[first], now[first]); first++)
        {
            places[first] = first;
        }

        var last = 0;
        for (
            ;
            last < shorter - first && ReferenceEquals(before[before.Length - 1 - last], now[now.Length - 1 - last]);
            last++
        )
        {
            places[now.Length - 1 - last] = before.Length - 1 - last;
        }

        var between = new Dictionary<T, int>(ByReference<T>.Instance);
        for (var i = first; i < before.Length - last; i++)
        {
            between[before[i]] = i;
        }

        for (var i = first; i < now.Length - last; i++)
        {
            places[i] = between.TryGetValue(now[i], out var place) ? place : None;
        }

        return places;
    }

    /// <summary>Records compare all that they hold.</summary>
    private sealed class ByReference<T> : IEqualityComparer<T>
        where T : class
    {
        public static ByReference<T> Instance { get; } = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
