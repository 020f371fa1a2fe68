using SeedsSdk.Shared;

namespace SeedsSdk.Eval.Names;

/// <summary>The questions about two names that the product answers, each at its one entry point.</summary>
internal static class NameQuestions
{
    /// <summary>Whether two names may be one: what is measured on pairs.</summary>
    public static bool IsSame(string first, string second) => NameFolding.Matches(first, second);

    /// <summary>
    /// Whether they are enough to make two actors one. It says "no" in doubt, because a wrong "yes" makes two people one.
    /// </summary>
    public static bool Joins(string first, string second) => NameVariants.AreOne(first, second);
}
