using System.Globalization;

namespace Consumer;

/// <summary>Quotes of one actor, newest first: how many there are, and the first ten.</summary>
internal sealed record Answer(int Count, IReadOnlyList<Line> Newest)
{
    public const int Shown = 10;

    /// <summary>The same for the same answer, whoever gives it.</summary>
    public override string ToString() =>
        string.Join(
            " | ",
            Newest.Select(line => line.ToString()).Prepend(Count.ToString(CultureInfo.InvariantCulture))
        );
}

/// <summary>What an app shows of a quote.</summary>
internal sealed record Line(DateOnly? Date, string Title, string Text)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} {Title}: {Text}");
}
