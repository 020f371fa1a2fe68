using System.Diagnostics;
using System.Globalization;

namespace Consumer;

/// <summary>
/// The app that every alternative is measured in. The first argument says what it does: <c>first</c> asks once and stops;
/// <c>warm</c> asks again and again; <c>scan</c> goes through all texts again and again, and <c>list</c> through a list of
/// plain objects: processes of their own, since the run time compiles a query for what it meets first. It prints a line
/// <c>key value</c> for each figure.
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
        switch (args)
        {
            case ["warm", var actor, var name, var folded, var miss, var words]:
                Warm(actor, name, folded, miss);
                Check(words);
                break;
            case ["scan", .., var words]:
                Measure("scan", () => Source.Containing(words));
                Measure("lengths", Source.Lengths);
                break;
            case ["list", .., var words]:
                var list = Source.Texts().Select(text => new PlainText(text)).ToList();
                Measure("scan", () => list.Count(quote => quote.Text.Contains(words, StringComparison.Ordinal)));
                Measure("lengths", () => list.Sum(quote => (long)quote.Text.Length));
                break;
        }
    }

    private static void Warm(string actor, string name, string folded, string miss)
    {
        Measure("newest", () => Source.Newest(actor));
        if (!Source.HasLookups)
        {
            return;
        }

        // Equal and another object, as a name that was read from somewhere.
        Expect(Source.ById(new string(actor)) is not null, "id");
        Expect(Source.Named(name) is not null, "name");
        Expect(Source.Named(folded) is not null, "folded");
        Expect(Source.Named(miss) is null, "miss");
        Measure("id", () => Source.ById(actor));
        Measure("name", () => Source.Named(name));
        Measure("folded", () => Source.Named(folded));
        Measure("miss", () => Source.Named(miss));
    }

    private static void Check(string words)
    {
        var texts = Source.Texts().ToList();
        var count = Source.Containing(words);
        Expect(texts.Count(text => text.Contains(words, StringComparison.Ordinal)) == count, "scan");
        Expect(texts.Sum(text => (long)text.Length) == Source.Lengths(), "lengths");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scanned {texts.Count} {count}"));
    }

    private static void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"A wrong answer: {what}.");
        }
    }

    private static void Measure<T>(string key, Func<T> ask)
    {
        var (nanoseconds, bytes) = Loop.Measure(ask);
        Print(key + ".ns", nanoseconds);
        Print(key + ".bytes", bytes);
    }

    private static void Print(string key, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key} {value:0.##}"));

    private sealed record PlainText(string Text);
}
