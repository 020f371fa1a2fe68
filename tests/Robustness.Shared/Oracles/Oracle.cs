namespace SeedsSdk.Robustness.Oracles;

/// <summary>
/// Tells whether a text is read, extracted and stored as every text has to be. It finds faults without knowing what a text
/// means, so it can be asked about texts that nobody has read.
/// </summary>
/// <param name="stages">The ways that a text goes.</param>
/// <param name="budget">How long a text may take; without one, time is not judged.</param>
internal sealed class Oracle(IReadOnlyList<Stages> stages, TimeBudget? budget = null)
{
    /// <summary>The first thing that does not hold for this text; null where all does.</summary>
    public Violation? Check(string text) =>
        stages.Select(way => Guard(way, () => Hold(way, text))).FirstOrDefault(violation => violation is not null);

    /// <summary>The first thing that does not hold for these texts as one corpus.</summary>
    public Violation? CheckCorpus(IReadOnlyList<string> texts) =>
        stages
            .Select(way => Guard(way, () => SameInAnyOrder(way, texts)))
            .FirstOrDefault(violation => violation is not null);

    /// <summary>Whether a long text made of this one takes time in proportion.</summary>
    public Violation? CheckGrowth(string text) =>
        stages
            .Select(way => Guard(way, () => GrowthCheck.Hold(way, text)))
            .FirstOrDefault(violation => violation is not null);

    private void Hold(Stages way, string text)
    {
        var facts = budget is null ? way.Facts(text) : budget.Timed(way, text);
        FactsChecks.Hold(facts);
        var resolved = way.Resolve([facts]);
        PageChecks.Hold(way, facts, resolved);

        // A second run finds what depends on anything but the text, and its line ends must not count.
        var again = way.Facts(WithCarriageReturns(text));
        Require.That(facts.Equals(again), ViolationKind.SameBytes, () => "other facts in the second run, with CRLF");
        Require.Same(
            way.Pages(resolved),
            way.Pages(way.Resolve([again])),
            ViolationKind.SameBytes,
            "the pages of the second run, with CRLF"
        );
    }

    private static void SameInAnyOrder(Stages way, IReadOnlyList<string> texts)
    {
        var facts = texts.Select((text, i) => way.Facts(text, $"2023-03-{20 + (i % 10)}-report-{i / 10}.txt")).ToList();
        var pages = way.Pages(way.Resolve(facts));
        foreach (var order in new[] { Enumerable.Reverse(facts), facts.Skip(1).Append(facts[0]) })
        {
            var others = way.Pages(way.Resolve([.. order]));
            Require.Same(pages, others, ViolationKind.Order, "the pages of the documents in another order");
        }
    }

    /// <summary>The same lines, every one of which ends as on Windows.</summary>
    private static string WithCarriageReturns(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace("\n", "\r\n", StringComparison.Ordinal);

    private static Violation? Guard(Stages way, Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (ViolationException found)
        {
            return found.Violation with { Where = $"{way.Name}: {found.Violation.Where}" };
        }
#pragma warning disable CA1031 // Whatever a stage throws is what is looked for.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new Violation(ViolationKind.Exception, $"{way.Name}: {Place(failure)}", failure.ToString());
        }
    }

    /// <summary>The type of an exception and the method that threw it.</summary>
    private static string Place(Exception failure) =>
        $"{failure.GetType().Name} in {failure.TargetSite?.DeclaringType?.Name}.{failure.TargetSite?.Name}";
}
