namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Verbs that report only where "that" follows them: "agreed that", but not "agreed to".</summary>
internal static class ThatVerbs
{
    private static readonly Dictionary<string, VerbEntry> s_forms = new(StringComparer.Ordinal)
    {
        ["agree"] = new("agree", VerbClass.Speech, VerbForm.Base, IsAlsoNoun: false),
        ["agrees"] = new("agree", VerbClass.Speech, VerbForm.ThirdPerson, IsAlsoNoun: false),
        ["agreed"] = new("agree", VerbClass.Speech, VerbForm.Past, IsAlsoNoun: false),
        ["agreeing"] = new("agree", VerbClass.Speech, VerbForm.PresentParticiple, IsAlsoNoun: false),
        ["counter"] = new("counter", VerbClass.Speech, VerbForm.Base, IsAlsoNoun: true),
        ["counters"] = new("counter", VerbClass.Speech, VerbForm.ThirdPerson, IsAlsoNoun: false),
        ["countered"] = new("counter", VerbClass.Speech, VerbForm.Past, IsAlsoNoun: false),
        ["countering"] = new("counter", VerbClass.Speech, VerbForm.PresentParticiple, IsAlsoNoun: false),
    };

    private static readonly WordTest s_isForm = new(word => s_forms.ContainsKey(word.Lower));

    /// <summary>The verb that a word is where "that" follows; null where it is none.</summary>
    public static VerbEntry? Find(Word word) => s_isForm.Holds(word) ? s_forms[word.Lower] : null;

    public static bool Contains(string lower) => s_forms.ContainsKey(lower);
}
