namespace SeedsSdk.Generator.Pipeline;

/// <summary>A lock that is not waited for by whom nobody waits any longer.</summary>
internal readonly struct Turn : IDisposable
{
    private const int MillisecondsBetweenLooks = 10;

    private readonly object _place;

    private Turn(object place) => _place = place;

    /// <exception cref="OperationCanceledException">Before it was one's turn.</exception>
    public static Turn At(object place, CancellationToken cancellation)
    {
        while (!Monitor.TryEnter(place, MillisecondsBetweenLooks))
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return new Turn(place);
    }

    public void Dispose() => Monitor.Exit(_place);
}
