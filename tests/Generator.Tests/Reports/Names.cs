using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>Names and words as they are compared: without case, marks, hyphens and articles.</summary>
internal static partial class Names
{
    public static string Fold(string? words)
    {
        var bare = Marks().Replace((words ?? "").ToLowerInvariant(), "");
        return Spaces().Replace(NoWord().Replace(bare, " "), " ").Trim();
    }

    public static string Key(string name)
    {
        var bare = Articles().Replace(Fold(name), "");
        return Doubled().Replace(Spaces().Replace(NoName().Replace(bare, " "), " ").Trim(), "$1");
    }

    public static string? Platform(string? name) =>
        Fold(name) switch
        {
            "" => null,
            "twitter" => "x",
            var folded => folded,
        };

    [GeneratedRegex("[‘’'`´ʼʿʾ\"“”«»]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[^\w ]|_")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^(the|a|an|some of the|some) ")]
    private static partial Regex Articles();

    [GeneratedRegex(@"\b(al|movement|telegram channel|channel)\b")]
    private static partial Regex NoName();

    [GeneratedRegex(@"(.)\1")]
    private static partial Regex Doubled();
}
