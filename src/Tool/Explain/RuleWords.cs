using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Tool.Explain;

/// <summary>The rules of attribution in words for people.</summary>
internal static class RuleWords
{
    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        [Name(AttributionRule.QuoteThenCue)] = "a reporting verb with its subject stands right behind the words",
        [Name(AttributionRule.CueThenQuote)] = "a reporting verb with its subject stands before the words",
        [Name(AttributionRule.AccordingTo)] = "\"according to\" names the source",
        [Name(AttributionRule.InsideReportedClause)] = "the words stand in a clause that the speaker's verb reports",
        [Name(AttributionRule.FrontedContent)] = "what is said stands before the verb that reports it",
        [Name(AttributionRule.SpeechNoun)] = "a noun for words (statement, claim, call) has the speaker with it",
        [Name(AttributionRule.Relayed)] = "somebody else passes the speaker's words on",
        [Name(AttributionRule.SubjectInHand)] = "the subject (it, the statement) goes on with the statement before",
        [Name(AttributionRule.Continuation)] = "nothing says who speaks, and the words go on with the statement before",
        [Name(AttributionRule.None)] = "nothing says who speaks",
    };

    /// <summary>What a rule goes by; empty for one that has no words here.</summary>
    public static string Of(string rule) => s_words.GetValueOrDefault(rule, "");

    private static string Name(AttributionRule rule) => AttributionRules.Name(rule);
}
