namespace SeedsSdk.Package.Tests.Building;

/// <summary>Reports that nobody wrote: the same number gives the same ones.</summary>
internal static class Invented
{
    private static readonly string[] s_given =
    [
        "Ana",
        "Bo",
        "Cleo",
        "Dora",
        "Ebbe",
        "Fay",
        "Gus",
        "Hedda",
        "Ivo",
        "Jona",
    ];

    private static readonly string[] s_family = ["Lindqvist", "Marchetti", "Oduya", "Petrovic", "Quimby"];

    /// <returns>The first quote of the last report.</returns>
    public static string Write(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        var first = "";
        for (var i = 0; i < count; i++)
        {
            var date = new DateOnly(2015, 1, 1).AddDays(i);
            var day = FormattableString.Invariant($"{date:MMMM} {date.Day}, {date.Year}");
            first = $"The crane number {i} stands still, and nobody knows until when.";
            var text = $"""
                Crane Number {i} Stands Still

                {day}

                {Name(i)} said[1] on Telegram: "{first}" {Name(
                    i + 7
                )} wrote[2] on Facebook: "We wait for part {i} and will wait for it." {Name(
                    i + 23
                )} said[3] on X: "Part {i} is on its way to us."

                [1] Telegram, {day}.

                [2] Facebook, {day}.

                [3] X, {day}.

                """;
            var name = FormattableString.Invariant($"{date:yyyy-MM-dd}-crane-{i}.txt");
            File.WriteAllText(Path.Combine(folder, name), text.ReplaceLineEndings("\n"));
        }

        return first;
    }

    private static string Name(int i) => $"{s_given[i % 10]} {s_family[i / 10 % 5]}";
}
