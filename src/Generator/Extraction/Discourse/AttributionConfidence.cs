namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>
/// How sure an attribution is, in hundredths: a logistic regression over its <see cref="AttributionEvidence"/>. The weights
/// come from <c>eval calibrate</c> (docs/extraction.md) and not from a guess; sums and rounding are those of integers, so
/// that every machine gives the same number.
/// </summary>
internal static class AttributionConfidence
{
    /// <summary>Of no evidence at all; this and the weights in thousandths of the natural logarithm of the odds.</summary>
    private const int Base = 47;

    private static readonly (AttributionEvidence Evidence, int Weight)[] s_weights =
    [
        (AttributionEvidence.QuoteThenCue, 1222),
        (AttributionEvidence.CueThenQuote, 456),
        (AttributionEvidence.AccordingTo, 989),
        (AttributionEvidence.InsideReportedClause, 882),
        (AttributionEvidence.FrontedContent, -1045),
        (AttributionEvidence.SpeechNoun, -946),
        (AttributionEvidence.Relayed, -1499),
        (AttributionEvidence.SubjectInHand, 62),
        (AttributionEvidence.Continuation, -1967),
        (AttributionEvidence.SubjectIsName, 444),
        (AttributionEvidence.SubjectIsPerson, 335),
        (AttributionEvidence.SubjectIsBody, 409),
        (AttributionEvidence.SubjectIsDocument, -139),
        (AttributionEvidence.SubjectIsPronoun, 976),
        (AttributionEvidence.SubjectsAreSeveral, -430),
        (AttributionEvidence.VerbOfSpeech, 758),
        (AttributionEvidence.VerbOfStance, 273),
        (AttributionEvidence.VerbOfPublication, 647),
        (AttributionEvidence.WeakVerb, -971),
        (AttributionEvidence.CueIsDependent, -431),
        (AttributionEvidence.CueIsNear, 511),
        (AttributionEvidence.CueIsFar, -623),
        (AttributionEvidence.OtherNameBetween, 151),
        (AttributionEvidence.OtherCueInSentence, -569),
        (AttributionEvidence.BehindColonOrComma, 307),
        (AttributionEvidence.BehindThat, -13),
        (AttributionEvidence.CueIsEmbedded, -1202),
        (AttributionEvidence.IsMainClause, -138),
        (AttributionEvidence.IsOneOrTwoWords, -318),
        (AttributionEvidence.IsLong, 225),
        (AttributionEvidence.StandsAlone, 573),
        (AttributionEvidence.SameSentence, -528),
        (AttributionEvidence.SameParagraph, 2590),
        (AttributionEvidence.FollowsDirectly, 1432),
        (AttributionEvidence.NamesSomebodyElse, -993),
        (AttributionEvidence.SpeakerIsPerson, 584),
        (AttributionEvidence.SpeakerIsUnknownKind, -78),
        (AttributionEvidence.SpeakerIsDescribed, -824),
        (AttributionEvidence.SecondQuoteOfSpeaker, 365),
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
