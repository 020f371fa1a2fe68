using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Tests.Validation.Broken;

/// <summary>Small edits that break a good authority file, each at every place where it can be made.</summary>
internal static class AuthorityMutations
{
    private static readonly (string Name, Regex Place, Func<Match, string> Edit)[] s_edits =
    [
        ("brace, bracket or colon dropped", new(@"[{}\[\]:]"), _ => ""),
        ("comma dropped", new(","), _ => ""),
        ("quotation mark dropped", new("\""), _ => ""),
        ("property misspelt", new("\"(?<name>[a-z]+)\":"), match => $"\"{match.Groups["name"].Value[1..]}\":"),
        ("property twice", new("\"name\": \"[^\"]+\""), match => match.Value + ", " + match.Value),
        ("number for a value", new("(?<=: )\"[^\"]+\""), _ => "7"),
        ("null for a value", new("(?<=: )\"[^\"]+\""), _ => "null"),
        ("empty value", new("(?<=: )\"[^\"]+\""), _ => "\"\""),
        (
            "kind misspelt",
            new("\"kind\": \"(?<kind>[a-z]+)\""),
            match => $"\"kind\": \"{match.Groups["kind"].Value[..^1]}\""
        ),
        (
            "id of another",
            new("\"name\": \"(?:Ana Ruiz|Jon Dale)\""),
            match => "\"id\": \"harbor-union\", " + match.Value
        ),
        ("id malformed", new("\"id\": \"harbor-union\""), _ => "\"id\": \"Harbor Union!\""),
        ("name of another", new("\"(?:Anna Ruiz|Jon Dale)\""), _ => "\"Harbor Union\""),
        ("entry that is none", new(@"\{ (?=""(?:name|id)"")[^}]+\}"), _ => "\"Ana\""),
        ("entry without a name", new(@"\{ (?=""(?:name|id)"")[^}]+\}"), _ => "{ }"),
        ("cut off", new(@"\n(?= )"), _ => ""),
    ];

    public static IEnumerable<(string Name, string Text)> Of(string text)
    {
        foreach (var (name, place, edit) in s_edits)
        {
            var matches = place.Matches(text);
            for (var i = 0; i < matches.Count; i++)
            {
                var match = matches[i];
                var rest = name == "cut off" ? "" : text[(match.Index + match.Length)..];
                yield return ($"{name} #{i + 1}", text[..match.Index] + edit(match) + rest);
            }
        }
    }
}
