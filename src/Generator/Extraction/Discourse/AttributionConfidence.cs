namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>
/// How sure an attribution is, in hundredths: a logistic regression over its <see cref="AttributionEvidence"/>. The weights
/// come from <c>eval calibrate</c> (docs/extraction.md) and not from a guess; sums and rounding are those of integers, so
/// that every machine gives the same number.
/// </summary>
internal static class AttributionConfidence
{
    /// <summary>Of no evidence at all; this and the weights in thousandths of the natural logarithm of the odds.</summary>
    private const int Base = -646;

    private static readonly (AttributionEvidence Evidence, int Weight)[] s_weights =
    [
        (AttributionEvidence.QuoteThenCue, 886),
        (AttributionEvidence.CueThenQuote, 920),
        (AttributionEvidence.AccordingTo, 1315),
        (AttributionEvidence.InsideReportedClause, 1352),
        (AttributionEvidence.FrontedContent, -469),
        (AttributionEvidence.SpeechNoun, -753),
        (AttributionEvidence.Relayed, -1332),
        (AttributionEvidence.SubjectInHand, 416),
        (AttributionEvidence.Continuation, -2333),
        (AttributionEvidence.SubjectIsName, 608),
        (AttributionEvidence.SubjectIsPerson, 300),
        (AttributionEvidence.SubjectIsBody, 471),
        (AttributionEvidence.SubjectIsDocument, -14),
        (AttributionEvidence.SubjectIsPronoun, 969),
        (AttributionEvidence.SubjectsAreSeveral, -371),
        (AttributionEvidence.VerbOfSpeech, 649),
        (AttributionEvidence.VerbOfStance, 129),
        (AttributionEvidence.VerbOfPublication, 639),
        (AttributionEvidence.WeakVerb, -903),
        (AttributionEvidence.CueIsDependent, -508),
        (AttributionEvidence.CueIsNear, 610),
        (AttributionEvidence.CueIsFar, -593),
        (AttributionEvidence.OtherNameBetween, 162),
        (AttributionEvidence.OtherCueInSentence, -426),
        (AttributionEvidence.BehindColonOrComma, 302),
        (AttributionEvidence.BehindThat, 5),
        (AttributionEvidence.CueIsEmbedded, -1228),
        (AttributionEvidence.IsMainClause, -107),
        (AttributionEvidence.IsOneOrTwoWords, -265),
        (AttributionEvidence.IsLong, 251),
        (AttributionEvidence.StandsAlone, 919),
        (AttributionEvidence.SameSentence, -108),
        (AttributionEvidence.SameParagraph, 2575),
        (AttributionEvidence.FollowsDirectly, 1981),
        (AttributionEvidence.NamesSomebodyElse, -769),
        (AttributionEvidence.SpeakerIsPerson, 727),
        (AttributionEvidence.SpeakerIsUnknownKind, -187),
        (AttributionEvidence.SpeakerIsDescribed, -619),
        (AttributionEvidence.SecondQuoteOfSpeaker, 388),
        (AttributionEvidence.PronounIsGuess, -2612),
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
