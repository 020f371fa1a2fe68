using System.Diagnostics;

namespace SeedsSdk.Robustness.Fuzzing;

/// <summary>A thread and the input that it works at.</summary>
internal sealed class Worker
{
    private readonly Lock _lock = new();
    private long _number;
    private long _began;
    private bool _isBusy;

    public Thread Thread { get; set; } = null!;

    /// <summary>Whether it was given up: what it does no longer counts.</summary>
    public bool IsAbandoned { get; private set; }

    public void Begin(long number)
    {
        lock (_lock)
        {
            (_number, _began, _isBusy) = (number, Stopwatch.GetTimestamp(), true);
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _isBusy = false;
        }
    }

    /// <summary>Gives it up if it has been at one input for longer than that.</summary>
    public bool IsHanging(TimeSpan longest, out long number)
    {
        lock (_lock)
        {
            number = _number;
            IsAbandoned = _isBusy && Stopwatch.GetElapsedTime(_began) > longest;
            return IsAbandoned;
        }
    }
}
