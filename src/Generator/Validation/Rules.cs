namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Every rule there is: the one place for its number, words and severity. Numbers are by subject: 00xx files and
/// settings, 01xx a report's structure, 02xx notes, 03xx quotes, 04xx actors and the authority file, 06xx use in C#.
/// A number is never used twice.
/// </summary>
internal static partial class Rules
{
    private static Rule[]? s_all;

    /// <summary>All rules, in the order of their numbers.</summary>
    public static IReadOnlyList<Rule> All =>
        s_all ??= [.. Files, .. Structure, .. Notes, .. Quotes, .. AuthorityFile, .. Actors, .. Use];
}
