namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>How right a report came out.</summary>
/// <param name="Quotes">Quotes of the truth.</param>
/// <param name="Right">Those with every field right.</param>
/// <param name="False">Words with a speaker that are nobody's.</param>
/// <param name="Wrong">Titles, dates, notes and affiliations that are wrong.</param>
internal readonly record struct Score(int Quotes, int Right, int False, int Wrong)
{
    /// <summary>Field by field the better of both.</summary>
    public Score NotBelow(Score recorded) =>
        this with
        {
            Right = Math.Min(Quotes, Math.Max(Right, recorded.Right)),
            False = Math.Min(False, recorded.False),
            Wrong = Math.Min(Wrong, recorded.Wrong),
        };

    public bool IsBelow(Score other) => Right < other.Right || False > other.False || Wrong > other.Wrong;
}
