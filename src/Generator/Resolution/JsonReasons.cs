namespace SeedsSdk.Generator.Resolution;

/// <summary>Why a text is no JSON, in words for its author: position and advice on reader options are nothing to him.</summary>
internal static class JsonReasons
{
    /// <summary>What the reader says, and what that means.</summary>
    private static readonly (string Said, string Meant)[] s_reasons =
    [
        ("Expected depth to be zero", "a '}' or ']' is missing at the end"),
        ("does not contain any JSON tokens", "there is nothing in it"),
        ("Expected end of string, but instead reached end of data", "a '\"' is missing at the end"),
        ("'0x0A' is invalid within a JSON string", "the line ends within a string, so a '\"' is missing"),
        ("'0x0D' is invalid within a JSON string", "the line ends within a string, so a '\"' is missing"),
        ("is invalid within a JSON string", "there is a control character within a string"),
        ("is an invalid escapable character within a JSON string", "a '\\' within a string is written '\\\\'"),
        ("after a single JSON value", "there is more behind its end"),
        ("incomplete UTF-16", "a '\\u' within a string is half of a character"),
        ("The maximum configured depth", "it is nested too deeply"),
        ("Expected end of comment", "a comment has no end"),
        ("Expected a value, but instead reached end of data", "a value is missing at the end"),
        ("but instead reached end of data", "it ends in the middle"),
    ];

    public static string Of(string message)
    {
        foreach (var (said, meant) in s_reasons)
        {
            if (message.IndexOf(said, StringComparison.Ordinal) >= 0)
            {
                return meant;
            }
        }

        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message.Substring(0, end)).TrimEnd('.', ' ');
    }
}
