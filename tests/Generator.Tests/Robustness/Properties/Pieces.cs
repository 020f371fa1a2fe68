namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>A text that is put together of pieces, and shrinks by whole pieces.</summary>
internal sealed record Pieces(string[] Parts, string Between)
{
    /// <summary>Without one half, without one quarter … without one piece.</summary>
    public IEnumerable<Pieces> Shorter()
    {
        for (var size = Parts.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= Parts.Length; start += size)
            {
                yield return this with
                {
                    Parts = [.. Parts[..start], .. Parts[(start + size)..]],
                };
            }
        }

        if (Parts.Length == 1)
        {
            yield return this with
            {
                Parts = [],
            };
        }
    }

    public override string ToString() => string.Join(Between, Parts);
}
