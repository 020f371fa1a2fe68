using System.Globalization;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Check;

/// <summary>What a rule says in general: its message, with an ellipsis for what differs from place to place.</summary>
internal static class RuleHelp
{
    /// <summary>More than any message has places for.</summary>
    private static readonly object[] s_ellipses = [.. Enumerable.Repeat("…", 8)];

    public static string Of(Rule rule) => string.Format(CultureInfo.InvariantCulture, rule.Message, s_ellipses) + ".";
}
