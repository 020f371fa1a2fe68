namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// Reads documents on all cores, before those who need them ask for them one after the other and find them read
/// (<see cref="SharedReadings"/>). What it fails to read is read then.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Fewer are not worth the threads.</summary>
    private const int Fewest = 8;

    /// <returns>How many documents had not been read yet.</returns>
    public static int Run(IReadOnlyList<SeedsItem> items, CancellationToken cancellation)
    {
        var unread = new List<SeedsItem>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Kind == SeedsItemKind.Report && !DocumentStep.IsRead(item, cancellation))
            {
                unread.Add(item);
            }
        }

        if (unread.Count >= Fewest)
        {
            Parallel.For(
                0,
                unread.Count,
                (i, loop) =>
                {
                    if (!Read(unread[i], cancellation))
                    {
                        loop.Stop();
                    }
                }
            );
            cancellation.ThrowIfCancellationRequested();
        }

        return unread.Count;
    }

    /// <returns>False when nobody waits for it any longer.</returns>
    private static bool Read(SeedsItem item, CancellationToken cancellation)
    {
        try
        {
            _ = DocumentStep.Run(item, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
