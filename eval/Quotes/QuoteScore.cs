using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Quotes;

/// <summary>Precision, recall and F1 in percent, with two digits.</summary>
internal readonly record struct Figures(decimal Precision, decimal Recall, decimal F1)
{
    public static Figures Of(int right, int predicted, int gold)
    {
        var precision = predicted == 0 ? 0 : (double)right / predicted;
        var recall = gold == 0 ? 0 : (double)right / gold;
        return new Figures(
            Percent.Round(100 * precision, 2),
            Percent.Round(100 * recall, 2),
            precision + recall == 0 ? 0 : Percent.Round(200 * precision * recall / (precision + recall), 2)
        );
    }
}

/// <summary>What is counted over all documents in one mode of matching.</summary>
internal sealed record QuoteScore
{
    /// <summary>Gold quotes.</summary>
    public int Gold { get; set; }

    /// <summary>Predictions that are not ignored.</summary>
    public int Predicted { get; set; }

    /// <summary>Gold quotes with a prediction.</summary>
    public int Matched { get; set; }

    /// <summary>Matched quotes whose speaker is known.</summary>
    public int SpeakersJudged { get; set; }

    public int SpeakersExact { get; set; }

    public int SpeakersRight { get; set; }

    /// <summary>Matched quotes whose speaker is exactly right, or is nobody's or unknown and so predicted.</summary>
    public int JointExact { get; set; }

    /// <summary>The same by head name.</summary>
    public int JointRight { get; set; }

    public Figures Span => Figures.Of(Matched, Predicted, Gold);

    public Figures Joint => Figures.Of(JointRight, Predicted, Gold);

    public Figures JointByWholeName => Figures.Of(JointExact, Predicted, Gold);

    /// <summary>Share of the judged speakers that are right, in percent; null where none is judged.</summary>
    public decimal? SpeakerByHead => Share(SpeakersRight);

    /// <summary>The same by whole name.</summary>
    public decimal? SpeakerByWholeName => Share(SpeakersExact);

    /// <summary>Adds one document.</summary>
    public void Add(Alignment alignment, bool strict)
    {
        Gold += alignment.Pairs.Count;
        Predicted += alignment.Predicted;
        foreach (var (gold, predicted) in alignment.Pairs)
        {
            if (predicted is not null)
            {
                Matched++;
                AddSpeaker(gold, predicted, strict);
            }
        }
    }

    private void AddSpeaker(GoldQuote gold, PredictedQuote predicted, bool strict)
    {
        if (gold.SpeakerUnknown || !gold.HasSpeaker)
        {
            var isRight = gold.SpeakerUnknown || !predicted.HasSpeaker;
            JointExact += isRight ? 1 : 0;
            JointRight += isRight ? 1 : 0;
            return;
        }

        var verdict = SpeakerJudge.Judge(gold, predicted, strict);
        SpeakersJudged++;
        SpeakersExact += verdict.IsExact ? 1 : 0;
        SpeakersRight += verdict.IsRight ? 1 : 0;
        JointExact += verdict.IsExact ? 1 : 0;
        JointRight += verdict.IsRight ? 1 : 0;
    }

    private decimal? Share(int right) => SpeakersJudged == 0 ? null : Percent.Round(100.0 * right / SpeakersJudged, 2);
}
