namespace SeedsSdk.Eval.Quotes;

/// <summary>Whether a prediction names the right speaker.</summary>
/// <param name="IsExact">The whole phrases are equal.</param>
/// <param name="IsRight">They are, or their head names are.</param>
internal readonly record struct SpeakerVerdict(bool IsExact, bool IsRight);

/// <summary>Compares a prediction's name, and its words in the text, with those that are right: one of them is enough.</summary>
internal static class SpeakerJudge
{
    /// <param name="strict">Only the gold speaker itself counts, and none of its alternatives.</param>
    public static SpeakerVerdict Judge(GoldQuote gold, PredictedQuote predicted, bool strict)
    {
        IEnumerable<string?> right = strict ? [gold.Speaker] : [gold.Speaker, .. gold.SpeakerAlt ?? []];
        string?[] names = [.. right.Where(name => !string.IsNullOrEmpty(name))];
        var isExact = IsOneOf(names, predicted, SpeakerNames.Whole);
        return new SpeakerVerdict(isExact, isExact || IsOneOf(names, predicted, SpeakerNames.Head));
    }

    private static bool IsOneOf(string?[] names, PredictedQuote predicted, Func<string?, string> form)
    {
        var forms = names.Select(form).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        return new[] { predicted.Speaker, predicted.SpeakerMention }.Any(name =>
            !string.IsNullOrEmpty(name) && forms.Contains(form(name))
        );
    }
}
