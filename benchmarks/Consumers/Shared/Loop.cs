using System.Diagnostics;

namespace Consumer;

/// <summary>Asks again and again, in rounds: the median round counts.</summary>
internal static class Loop
{
    private const int Rounds = 15;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(15);

    private static object? s_last;

    /// <summary>Nanoseconds and allocated bytes of one call.</summary>
    public static (double Nanoseconds, double Bytes) Measure<T>(Func<T> ask)
    {
        var calls = WarmUp(ask);
        var times = new double[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            times[round] = Time(ask, calls);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(times);
        return (times[Rounds / 2], (double)allocated / (Rounds * calls));
    }

    /// <summary>How many calls make a round; by then the run time has compiled them as well as it can.</summary>
    private static long WarmUp<T>(Func<T> ask)
    {
        var calls = 0L;
        var elapsed = TimeSpan.Zero;
        for (var pass = 0; pass < 3; pass++)
        {
            calls = 0;
            var start = Stopwatch.GetTimestamp();
            do
            {
                Keep(ask());
                calls++;
                elapsed = Stopwatch.GetElapsedTime(start);
            } while (elapsed < s_warmUp || (calls < 20 && elapsed < 3 * s_warmUp));

            // It compiles in the background.
            Thread.Sleep(s_pause);
        }

        return Math.Max(1, (long)(calls * (s_round / elapsed)));
    }

    private static double Time<T>(Func<T> ask, long calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0L; i < calls; i++)
        {
            Keep(ask());
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }

    /// <summary>So that no call is left out; numbers are not boxed, since that would count.</summary>
    private static void Keep<T>(T value)
    {
        if (!typeof(T).IsValueType)
        {
            s_last = value;
        }
    }
}
