namespace SeedsSdk.Tool.Cli;

/// <summary>How far a long work is. The work counts, from any thread; the display looks.</summary>
internal sealed class WorkProgress
{
    private long _done;

    public long Done => Interlocked.Read(ref _done);

    /// <summary>How much there is; 0 while nobody knows.</summary>
    public long Total { get; set; }

    public void Add(long amount) => Interlocked.Add(ref _done, amount);
}
