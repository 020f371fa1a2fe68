using SeedsSdk.Generator.Tests.Reports;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>Phrases inside phrases inside phrases. A stack that overflows takes the compiler with it.</summary>
public sealed class DepthTests
{
    private const int SmallStack = 512 * 1024;

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "The head of ", "the union of " },
            { "They saw ", "Tor's " },
            { "They met a source in ", "the ministry in " },
            { "He read ", "the statement by the head of " },
            { "They met a man known as ", "the man known as " },
            { "He said: ", "“a " },
            { "He said: ", "(" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Depth_does_not_grow_with_the_text(string start, string part)
    {
        var text =
            "Pilots Return To Work\n\n"
            + start
            + string.Concat(Enumerable.Repeat(part, 3000))
            + "pilots.\n\nThat is all.\n";
        // What is set up once needs a stack of its own depth.
        Checks.Hold(File.ReadAllText(InventedReports.Files[0]));

        var thread = new Thread(() => Checks.Extract(text), SmallStack);
        thread.Start();
        thread.Join();
    }
}
