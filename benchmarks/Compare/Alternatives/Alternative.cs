namespace SeedsSdk.Benchmarks.Compare;

/// <summary>A way to have the data of reports in an app.</summary>
/// <param name="Key">In options and folders.</param>
/// <param name="Name">In tables.</param>
/// <param name="Sources">Folders of benchmarks/Consumers.</param>
/// <param name="Write">Writes its data into the consumer's folder and gives what its project file needs; SeedsSdk of the packages.</param>
internal sealed record Alternative(
    string Key,
    string Name,
    IReadOnlyList<string> Sources,
    Func<ComparedCorpus, Lazy<SeedsPackages>, string, string> Write
)
{
    public const string Seeds = "seeds";
    public const string SeedsWithoutText = "seeds-no-text";
    public const string Initializers = "initializers";
    public const string Json = "json";
    public const string Sqlite = "sqlite";
    public const string Floor = "floor";
    public const string FloorWithoutText = "floor-no-text";

    public static IReadOnlyList<Alternative> All { get; } =
    [
        new(
            Seeds,
            "SeedsSdk",
            ["Seeds"],
            (corpus, packages, _) => SeedsItems.Text(corpus, packages.Value, includeText: true)
        ),
        new(
            SeedsWithoutText,
            "SeedsSdk, SeedsIncludeText=false",
            ["Seeds"],
            (corpus, packages, _) => SeedsItems.Text(corpus, packages.Value, includeText: false)
        ),
        new(
            Initializers,
            "object initialisers",
            ["Plain", "Initializers"],
            (corpus, _, folder) => InitializerWriter.Write(corpus, folder)
        ),
        new(Json, "embedded JSON", ["Plain", "Json"], (corpus, _, folder) => JsonWriter.Write(corpus, folder)),
        new(Sqlite, "SQLite file", ["Sqlite"], (corpus, _, folder) => SqliteWriter.Write(corpus, folder)),
        new(
            Floor,
            "floor: bytes with the text",
            ["Floor"],
            (corpus, _, folder) => FloorWriter.Write(corpus, folder, true)
        ),
        new(
            FloorWithoutText,
            "floor: bytes without the text",
            ["Floor"],
            (corpus, _, folder) => FloorWriter.Write(corpus, folder, false)
        ),
    ];
}
