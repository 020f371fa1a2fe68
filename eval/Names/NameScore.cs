using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Names;

/// <summary>How often an answer was right.</summary>
/// <param name="Pairs">Pairs asked about.</param>
/// <param name="Same">Those that are one name.</param>
/// <param name="SaidSame">Those that the answer says are one.</param>
/// <param name="Right">Those that are one and are said to be.</param>
internal readonly record struct NameScore(int Pairs, int Same, int SaidSame, int Right)
{
    public Figures Figures => Figures.Of(Right, SaidSame, Same);

    public static NameScore Of(IReadOnlyCollection<NamePair> pairs, Func<string, string, bool> question)
    {
        var (same, said, right) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            var answer = question(pair.First, pair.Second);
            same += pair.IsSame ? 1 : 0;
            said += answer ? 1 : 0;
            right += pair.IsSame && answer ? 1 : 0;
        }

        return new NameScore(pairs.Count, same, said, right);
    }
}
