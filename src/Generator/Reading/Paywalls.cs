using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Reading;

/// <summary>
/// What a site shows in the place of the rest to those who do not pay or register. One table: who may read, what there is
/// to read, how one gets it, and the sentences that are made of them.
/// </summary>
internal static class Paywalls
{
    /// <summary>In characters: a longer line tells about subscribers and is not addressed to them.</summary>
    private const int LongestLine = 200;

    /// <summary>How one gets it.</summary>
    private const string Access =
        @"(?:subscribe|register|sign ?(?:up|in)|log ?in|join|upgrade|purchase|buy|pay|unlock|click|become an? (?:\w+ )?(?:member|subscriber|patron|supporter)"
        + @"|create an? (?:\w+ )?account|start (?:an?|your) (?:\w+ )?(?:trial|subscription)|you (?:must|need)(?: to)?)";

    /// <summary>What there is to read.</summary>
    private const string Text =
        "(?:article|story|report|analysis|text|content|document|post|dispatch|piece|column|essay|briefing|page|issue|paper|interview|feature)s?";

    private const string Kind = @"(?:premium |exclusive |full |entire |whole |complete |rest )*";

    /// <summary>The rest, or the whole.</summary>
    private const string Rest =
        "(?:the (?:rest|remainder)|the (?:full|whole|complete|entire|remaining) (?:version|" + Text + "))";

    private const string Whole = "(?:" + Rest + "|this " + Kind + Text + "|more|on)";

    /// <summary>What one gets it for.</summary>
    private const string Goal =
        "(?:(?:continue|keep|carry on|go on) reading|(?:read|view|see|access|unlock|finish|open|download) "
        + Whole
        + ")";

    /// <summary>Who may read.</summary>
    private const string Readers =
        @"(?:(?:\w+ ){0,2}(?:subscribers?|members?|clients?|customers?|patrons?|supporters?|account holders))";

    private static readonly string[] s_rows =
    [
        $@"(?:please )?{Access}\b[^.!?:;]{{0,60}}? to {Goal}\b.*", // "Sign in or register to read the rest of this story."
        $@"to {Goal}\b[^.?!]{{0,60}}\b{Access}\b.*", // "To continue reading, become a member today."
        @"the full text of this \w+ is available to\b.*",
        $@"(?:{Rest}(?: of (?:this|the) \w+)?|this {Kind}{Text}) (?:is|are) (?:\w+ ){{0,3}}(?:for|to) {Readers}\b(?! of (?:the|its|his|her)\b).*",
        $@"only {Readers}(?: of .{{1,40}}?)? (?:ha(?:s|ve) (?:\w+ )?access to|(?:can|may) (?:read|see|view|access)) {Whole}\b.*",
        $@"this {Kind}{Text} is (?:locked|premium|paywalled|behind (?:a|our) paywall|(?:subscriber|member)s?[- ]only)\b.*",
        $@"(?:for )?(?:subscribers?|members?|premium)[- ](?:only|(?:only )?{Text})", // "Subscribers only"
        @"you(?:['’]ve| have) (?:reached|used(?: up)?|hit|exceeded|read|viewed) .{0,30}\b(?:limit|allowance|quota|last|free)\b.{0,60}",
        $@"already (?:an? {Readers}|registered|subscribed|have an account)\?.*",
        $@"want (?:to \w+ )?(?:the )?(?:full|whole|rest|more)\b.{{0,30}}\? ?{Access}\b.*", // "Want the full story? Subscribe …"
        @"unlock (?:this|the (?:full|rest|whole))\b.*",
        @"get (?:unlimited|full|complete|instant|immediate) (?:digital )?access\b.*",
        @"(?:continue|keep) reading (?:with|by|for|in|as)\b.*", // "Continue reading with a free trial"
        @"(?:please )?(?:log ?in|sign ?in|register|subscribe)(?: to (?:continue|read|view))?|(?:subscribe|register|sign up) (?:now|here|today)",
        @"weiterlesen (?:mit|im)\b.*|nur für (?:abonnenten|mitglieder)\b.*|(?:article )?réservé aux abonnés\b.*", // copied from sites in other languages
    ];

    private static readonly Regex s_line = new(
        "^(?:" + string.Join("|", s_rows) + @")\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    public static bool IsPaywall(string line) => line.Length <= LongestLine && s_line.IsMatch(line);
}
