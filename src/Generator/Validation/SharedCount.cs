namespace SeedsSdk.Generator.Validation;

/// <summary>How much of a report another one shares.</summary>
/// <param name="Plain">Words outside quotes.</param>
/// <param name="Paragraphs">Those of which most words are shared.</param>
internal readonly record struct SharedCount(Share Words, Share Plain, Share Paragraphs);

/// <summary>How many of all are shared.</summary>
internal readonly record struct Share(int Shared, int All)
{
    public Share With(bool isShared) => new(Shared + (isShared ? 1 : 0), All + 1);

    public bool IsAtLeast(int percent) => Shared * 100L >= All * (long)percent;
}
