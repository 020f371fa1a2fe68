using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Robustness.Fuzzing;

/// <summary>The faults of a run, each once. Any thread may add.</summary>
internal sealed class FailureList
{
    private readonly Lock _lock = new();
    private readonly List<FuzzFailure> _failures = [];

    /// <summary>By number of the input.</summary>
    public IReadOnlyList<FuzzFailure> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _failures.OrderBy(failure => failure.Number)];
            }
        }
    }

    /// <summary>Adds a fault, or counts it if it is known.</summary>
    /// <param name="minimize">Asked for the shortest texts if the fault is new.</param>
    public void Add(Violation violation, long number, Func<IReadOnlyList<string>> minimize)
    {
        lock (_lock)
        {
            var known = _failures.FindIndex(failure => failure.Violation.IsLike(violation));
            if (known >= 0)
            {
                _failures[known] = _failures[known] with { Times = _failures[known].Times + 1 };
                return;
            }

            _failures.Add(new FuzzFailure(violation, number, []));
        }

        var texts = minimize();
        lock (_lock)
        {
            var at = _failures.FindIndex(failure => failure.Violation.IsLike(violation));
            _failures[at] = _failures[at] with { Texts = texts };
        }
    }
}
