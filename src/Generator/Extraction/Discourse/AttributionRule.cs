namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>The rules that give a quote its speaker, the surest first.</summary>
internal enum AttributionRule
{
    /// <summary>"…," said A; "…," A said.</summary>
    QuoteThenCue,

    /// <summary>A said: "…"; A called it "…".</summary>
    CueThenQuote,

    /// <summary>According to A, "…".</summary>
    AccordingTo,

    /// <summary>A stresses that the "…" will not ….</summary>
    InsideReportedClause,

    /// <summary>Describing it as "…", A stresses …; The "…", the statement says, ….</summary>
    FrontedContent,

    /// <summary>A statement by B: "…"; A's claim that "…".</summary>
    SpeechNoun,

    /// <summary>A poster with a quote from B: "…".</summary>
    Relayed,

    /// <summary>The statement contains "…": the subject continues the statement in hand.</summary>
    SubjectInHand,

    /// <summary>A quotation without a cue, behind the statement that it continues.</summary>
    Continuation,

    /// <summary>Nobody was found.</summary>
    None,
}

/// <summary>How rules are named in the data.</summary>
internal static class AttributionRules
{
    public static string Name(AttributionRule rule) =>
        rule switch
        {
            AttributionRule.QuoteThenCue => "quote-then-cue",
            AttributionRule.CueThenQuote => "cue-then-quote",
            AttributionRule.AccordingTo => "according-to",
            AttributionRule.InsideReportedClause => "inside-reported-clause",
            AttributionRule.FrontedContent => "fronted-content",
            AttributionRule.SpeechNoun => "speech-noun",
            AttributionRule.Relayed => "relayed",
            AttributionRule.SubjectInHand => "subject-in-hand",
            AttributionRule.Continuation => "continuation",
            _ => "none",
        };
}
