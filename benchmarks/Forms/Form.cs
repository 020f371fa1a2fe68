using SeedsSdk.Benchmarks.Compare;

namespace SeedsSdk.Benchmarks.Forms;

/// <summary>A form that generated data can have.</summary>
/// <param name="Sources">Folders of benchmarks/Consumers.</param>
/// <param name="Write">Writes the C# files.</param>
internal sealed record Form(string Name, IReadOnlyList<string> Sources, Action<ComparedCorpus, string> Write)
{
    private static readonly int[] s_kilobytes = [25, 80, 160, 250, 320, 640, 1300];

    public static IReadOnlyList<Form> All { get; } =
    [
        new(
            "object initialisers, one array",
            Plain,
            (corpus, folder) => InitializerWriter.WriteOneArray(corpus, folder)
        ),
        new(
            "object initialisers, an array to a report",
            Plain,
            (corpus, folder) => InitializerWriter.Write(corpus, folder)
        ),
        Rows("one literal of readable rows", int.MaxValue),
        .. s_kilobytes.Select(kilobytes => Rows($"pages of {kilobytes} KB of readable rows", kilobytes * 1000)),
        new(
            "pages of 250 KB without rows and columns",
            Pages,
            (corpus, folder) => PageFiles.Write(folder, CompactRows.Reports(corpus), FloorWriter.PageBytes)
        ),
    ];

    private static IReadOnlyList<string> Plain => ["Shared", "Plain", "Initializers"];

    private static IReadOnlyList<string> Pages => ["Forms"];

    private static Form Rows(string name, int bytes) =>
        new(
            name,
            Pages,
            (corpus, folder) => PageFiles.Write(folder, FloorWriter.Reports(corpus, includeText: true), bytes)
        );
}
