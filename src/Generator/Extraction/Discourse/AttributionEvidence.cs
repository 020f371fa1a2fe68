namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>What speaks for and against an attribution. Each bit has its weight in <see cref="AttributionConfidence"/>.</summary>
[Flags]
internal enum AttributionEvidence : ulong
{
    None = 0,

    // The rule: one of these.
    QuoteThenCue = 1UL << 0,
    CueThenQuote = 1UL << 1,
    AccordingTo = 1UL << 2,
    InsideReportedClause = 1UL << 3,
    FrontedContent = 1UL << 4,
    SpeechNoun = 1UL << 5,
    Relayed = 1UL << 6,
    SubjectInHand = 1UL << 7,
    Continuation = 1UL << 8,

    // The speaker as written: one of these where there is a cue.
    SubjectIsName = 1UL << 9,
    SubjectIsPerson = 1UL << 10,
    SubjectIsBody = 1UL << 11,
    SubjectIsDocument = 1UL << 12,
    SubjectIsPronoun = 1UL << 13,
    SubjectsAreSeveral = 1UL << 14,

    // The verb: none of these where it is a noun or a phrase.
    VerbOfSpeech = 1UL << 15,
    VerbOfStance = 1UL << 16,
    VerbOfPublication = 1UL << 17,
    WeakVerb = 1UL << 18,

    // Cue and quotation.
    CueIsDependent = 1UL << 19,
    CueIsNear = 1UL << 20,
    CueIsFar = 1UL << 21,
    OtherNameBetween = 1UL << 22,
    OtherCueInSentence = 1UL << 23,
    BehindColonOrComma = 1UL << 24,
    BehindThat = 1UL << 25,
    CueIsEmbedded = 1UL << 26,

    // The words themselves.
    IsMainClause = 1UL << 27,
    IsOneOrTwoWords = 1UL << 28,
    IsLong = 1UL << 29,

    // A quotation without a cue.
    StandsAlone = 1UL << 30,
    SameSentence = 1UL << 31,
    SameParagraph = 1UL << 32,
    FollowsDirectly = 1UL << 33,
    NamesSomebodyElse = 1UL << 34,

    // The one it was given to.
    SpeakerIsPerson = 1UL << 35,
    SpeakerIsUnknownKind = 1UL << 36,
    SpeakerIsDescribed = 1UL << 37,
    SecondQuoteOfSpeaker = 1UL << 38,

    /// <summary>"he" or "she" whose name does not tell, while somebody else could be meant.</summary>
    PronounIsGuess = 1UL << 39,
}
