namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>
/// How sure an attribution is, in hundredths: a logistic regression over its <see cref="AttributionEvidence"/>. The weights
/// come from <c>eval calibrate</c> (docs/extraction.md) and not from a guess; sums and rounding are those of integers, so
/// that every machine gives the same number.
/// </summary>
internal static class AttributionConfidence
{
    /// <summary>Of no evidence at all; this and the weights in thousandths of the natural logarithm of the odds.</summary>
    private const int Base = -426;

    private static readonly (AttributionEvidence Evidence, int Weight)[] s_weights =
    [
        (AttributionEvidence.QuoteThenCue, 1386),
        (AttributionEvidence.CueThenQuote, 884),
        (AttributionEvidence.AccordingTo, 1231),
        (AttributionEvidence.InsideReportedClause, 1316),
        (AttributionEvidence.FrontedContent, -799),
        (AttributionEvidence.SpeechNoun, -703),
        (AttributionEvidence.Relayed, -1315),
        (AttributionEvidence.SubjectInHand, 369),
        (AttributionEvidence.Continuation, -2369),
        (AttributionEvidence.SubjectIsName, 512),
        (AttributionEvidence.SubjectIsPerson, 365),
        (AttributionEvidence.SubjectIsBody, 521),
        (AttributionEvidence.SubjectIsDocument, -60),
        (AttributionEvidence.SubjectIsPronoun, 1031),
        (AttributionEvidence.SubjectsAreSeveral, -429),
        (AttributionEvidence.VerbOfSpeech, 637),
        (AttributionEvidence.VerbOfStance, 153),
        (AttributionEvidence.VerbOfPublication, 539),
        (AttributionEvidence.WeakVerb, -1077),
        (AttributionEvidence.CueIsDependent, -425),
        (AttributionEvidence.CueIsNear, 517),
        (AttributionEvidence.CueIsFar, -623),
        (AttributionEvidence.OtherNameBetween, 148),
        (AttributionEvidence.OtherCueInSentence, -567),
        (AttributionEvidence.BehindColonOrComma, 353),
        (AttributionEvidence.BehindThat, 23),
        (AttributionEvidence.CueIsEmbedded, -1198),
        (AttributionEvidence.IsMainClause, -184),
        (AttributionEvidence.IsOneOrTwoWords, -288),
        (AttributionEvidence.IsLong, 247),
        (AttributionEvidence.StandsAlone, 919),
        (AttributionEvidence.SameSentence, -140),
        (AttributionEvidence.SameParagraph, 2550),
        (AttributionEvidence.FollowsDirectly, 1938),
        (AttributionEvidence.NamesSomebodyElse, -830),
        (AttributionEvidence.SpeakerIsPerson, 666),
        (AttributionEvidence.SpeakerIsUnknownKind, 2),
        (AttributionEvidence.SpeakerIsDescribed, -787),
        (AttributionEvidence.SecondQuoteOfSpeaker, 399),
    ];

    /// <summary>
    /// The sum from which on the confidence is at least so many hundredths, beginning with 1:
    /// 1000 * ln((2n - 1) / (201 - 2n)), rounded.
    /// </summary>
    private static readonly int[] s_thresholds = Thresholds();

    /// <returns>From 1 to 99.</returns>
    public static int Of(AttributionEvidence evidence)
    {
        var sum = Base;
        foreach (var (known, weight) in s_weights)
        {
            sum += (evidence & known) != AttributionEvidence.None ? weight : 0;
        }

        var found = Array.BinarySearch(s_thresholds, sum);
        return Math.Max(1, Math.Min(99, found >= 0 ? found + 1 : ~found));
    }

    private static int[] Thresholds()
    {
        var thresholds = new int[99];
        for (var n = 1; n <= 99; n++)
        {
            thresholds[n - 1] = (int)Math.Round(1000 * Math.Log((2.0 * n - 1) / (201.0 - 2 * n)));
        }

        return thresholds;
    }
}
