using System.Globalization;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Eval.Errors;

/// <summary>Draws some of the errors, the same ones for the same seed on every machine.</summary>
internal static class Sample
{
    /// <returns>At most so many, in their own order.</returns>
    public static IReadOnlyList<ErrorCase> Draw(IReadOnlyList<ErrorCase> cases, int count, int seed) =>
        [
            .. cases
                .Select((error, index) => (error, index))
                .OrderBy(item => StableHash.Of(Key(item.error, seed)))
                .ThenBy(item => item.index)
                .Take(count)
                .OrderBy(item => item.index)
                .Select(item => item.error),
        ];

    private static string Key(ErrorCase error, int seed) =>
        string.Create(CultureInfo.InvariantCulture, $"{seed}\n{error.Document}\n{error.Start}\n{error.Words}");
}
