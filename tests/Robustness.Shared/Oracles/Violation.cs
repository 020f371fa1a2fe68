namespace SeedsSdk.Robustness.Oracles;

/// <summary>What a text can break.</summary>
internal enum ViolationKind
{
    /// <summary>A stage threw.</summary>
    Exception,

    /// <summary>A part, a note or a marker lies outside its text or out of order.</summary>
    Layout,

    /// <summary>A quote does not stand between marks of its text.</summary>
    Span,

    /// <summary>An index or an id that nothing stands behind.</summary>
    Reference,

    /// <summary>What is read back from the pages is not what was written.</summary>
    Pages,

    /// <summary>The same text gave other bytes.</summary>
    SameBytes,

    /// <summary>The same documents in another order gave other bytes.</summary>
    Order,

    /// <summary>It took far longer than other texts of its length.</summary>
    Slow,

    /// <summary>It did not come back.</summary>
    Hang,
}

/// <summary>One thing that does not hold.</summary>
/// <param name="Where">Tells two faults of a kind apart: the same fault in two texts has the same.</param>
/// <param name="Message">What was found, for people.</param>
internal sealed record Violation(ViolationKind Kind, string Where, string Message)
{
    /// <summary>Whether it is the same fault, as far as one can tell from outside.</summary>
    public bool IsLike(Violation? other) =>
        other is not null && Kind == other.Kind && string.Equals(Where, other.Where, StringComparison.Ordinal);

    public override string ToString() => $"{Kind}, {Where}: {Message}";
}

/// <summary>Carries a violation from the check that found it to the oracle.</summary>
internal sealed class ViolationException(Violation violation) : Exception(violation.ToString())
{
    public Violation Violation { get; } = violation;
}
