namespace SeedsSdk.Eval.Reliability;

/// <summary>Suggestions as lines of the table in <c>AttributionRule.cs</c>.</summary>
internal static class RuleTableCode
{
    public static IEnumerable<string> Lines(IEnumerable<Suggestion> suggestions)
    {
        foreach (var rule in suggestions.GroupBy(suggestion => suggestion.Cell.Member, StringComparer.Ordinal))
        {
            var named = rule.FirstOrDefault(suggestion => suggestion.Cell.IsNamed != false);
            var other = rule.FirstOrDefault(suggestion => suggestion.Cell.IsNamed == false) ?? named;
            var value =
                named?.Suggested == other?.Suggested
                    ? $"{named?.Suggested}"
                    : $"isNamed ? {named?.Suggested} : {other?.Suggested}";
            yield return $"AttributionRule.{rule.Key} => {value},";
        }
    }
}
