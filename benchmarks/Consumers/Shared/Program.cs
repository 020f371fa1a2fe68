using System.Diagnostics;
using System.Globalization;

namespace Consumer;

/// <summary>
/// The app that every alternative is measured in. <c>first ACTOR</c> asks once and stops; <c>warm ACTOR NAME FOLDED MISS
/// WORDS</c> asks everything again and again. It prints a line <c>key value</c> for each figure.
/// </summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = Source.Newest(args[1]);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        Print("first.ns", elapsed.TotalNanoseconds);
        Print("first.bytes", allocated);
        Print("workingset.bytes", Environment.WorkingSet);
        Console.WriteLine($"answer {answer}");
        if (args[0] == "warm")
        {
            Warm(args[1], args[2], args[3], args[4], args[5]);
        }
    }

    private static void Warm(string actor, string name, string folded, string miss, string words)
    {
        Measure(["newest"], () => Source.Newest(actor));
        if (Source.HasLookups)
        {
            // Equal and another object, as a name that was read from somewhere.
            Expect(Source.ById(new string(actor)) is not null, "id");
            Expect(Source.Named(name) is not null, "name");
            Expect(Source.Named(folded) is not null, "folded");
            Expect(Source.Named(miss) is null, "miss");
            Measure(["id"], () => Source.ById(actor));
            Measure(["name"], () => Source.Named(name));
            Measure(["folded"], () => Source.Named(folded));
            Measure(["miss"], () => Source.Named(miss));
        }

        var list = Source.Texts().Select(text => new PlainText(text)).ToList();
        Expect(
            list.Count(quote => quote.Text.Contains(words, StringComparison.Ordinal)) == Source.Containing(words),
            "scan"
        );
        Expect(list.Sum(quote => (long)quote.Text.Length) == Source.Lengths(), "lengths");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scanned {Source.Containing(words)}"));
        Measure(
            ["scan", "list.scan"],
            () => Source.Containing(words),
            () => list.Count(quote => quote.Text.Contains(words, StringComparison.Ordinal))
        );
        Measure(["lengths", "list.lengths"], Source.Lengths, () => list.Sum(quote => (long)quote.Text.Length));
    }

    private static void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"A wrong answer: {what}.");
        }
    }

    private static void Measure<T>(string[] keys, params Func<T>[] questions)
    {
        foreach (var (key, (nanoseconds, bytes)) in keys.Zip(Loop.Measure(questions)))
        {
            Print(key + ".ns", nanoseconds);
            Print(key + ".bytes", bytes);
        }
    }

    private static void Print(string key, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key} {value:0.##}"));

    private sealed record PlainText(string Text);
}
