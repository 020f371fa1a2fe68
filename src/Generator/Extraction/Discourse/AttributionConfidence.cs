namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>
/// How sure an attribution is, in hundredths: a logistic regression over its <see cref="AttributionEvidence"/>. The weights
/// come from <c>eval calibrate</c> (docs/extraction.md) and not from a guess; sums and rounding are those of integers, so
/// that every machine gives the same number.
/// </summary>
internal static class AttributionConfidence
{
    /// <summary>Of no evidence at all; this and the weights in thousandths of the natural logarithm of the odds.</summary>
    private const int Base = -634;

    private static readonly (AttributionEvidence Evidence, int Weight)[] s_weights =
    [
        (AttributionEvidence.QuoteThenCue, 916),
        (AttributionEvidence.CueThenQuote, 1015),
        (AttributionEvidence.AccordingTo, 1625),
        (AttributionEvidence.InsideReportedClause, 1276),
        (AttributionEvidence.FrontedContent, -570),
        (AttributionEvidence.SpeechNoun, -736),
        (AttributionEvidence.Relayed, -1711),
        (AttributionEvidence.SubjectInHand, 296),
        (AttributionEvidence.Continuation, -2111),
        (AttributionEvidence.SubjectIsName, 682),
        (AttributionEvidence.SubjectIsPerson, 496),
        (AttributionEvidence.SubjectIsBody, 584),
        (AttributionEvidence.SubjectIsDocument, 88),
        (AttributionEvidence.SubjectIsPronoun, 1165),
        (AttributionEvidence.SubjectsAreSeveral, -596),
        (AttributionEvidence.VerbOfSpeech, 579),
        (AttributionEvidence.VerbOfStance, -23),
        (AttributionEvidence.VerbOfPublication, 921),
        (AttributionEvidence.WeakVerb, -1023),
        (AttributionEvidence.CueIsDependent, -416),
        (AttributionEvidence.CueIsNear, 527),
        (AttributionEvidence.CueIsFar, -575),
        (AttributionEvidence.OtherNameBetween, 166),
        (AttributionEvidence.OtherCueInSentence, -484),
        (AttributionEvidence.BehindColonOrComma, 264),
        (AttributionEvidence.BehindThat, 34),
        (AttributionEvidence.CueIsEmbedded, -1215),
        (AttributionEvidence.IsMainClause, -205),
        (AttributionEvidence.IsOneOrTwoWords, -310),
        (AttributionEvidence.IsLong, 326),
        (AttributionEvidence.StandsAlone, 982),
        (AttributionEvidence.SameSentence, 466),
        (AttributionEvidence.SameParagraph, 2138),
        (AttributionEvidence.FollowsDirectly, 2373),
        (AttributionEvidence.NamesSomebodyElse, -701),
        (AttributionEvidence.SpeakerIsPerson, 792),
        (AttributionEvidence.SpeakerIsUnknownKind, -175),
        (AttributionEvidence.SpeakerIsDescribed, -530),
        (AttributionEvidence.SecondQuoteOfSpeaker, 302),
        (AttributionEvidence.PronounIsGuess, -2677),
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
        for (var i = 0; i < s_weights.Length; i++)
        {
            sum += (evidence & s_weights[i].Evidence) != AttributionEvidence.None ? s_weights[i].Weight : 0;
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
