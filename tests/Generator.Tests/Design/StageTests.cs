using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Design;

/// <summary>The laws of the house, read off the compiled generator.</summary>
public sealed class StageTests
{
    private const string Root = "SeedsSdk.Generator.";

    /// <summary>In the order in which data flows. What a stage may know stands before it.</summary>
    private static readonly string[] Stages =
    [
        "Common",
        "Reading",
        "Extraction",
        "Resolution",
        "Validation",
        "Emission",
        "Pipeline",
    ];

    private static readonly ILookup<string, string> Uses = ReadUses();

    private static ILookup<string, string> ReadUses()
    {
        using var assembly = new AssemblyReferences(typeof(Document).Assembly.Location);
        return assembly.Uses();
    }

    private static string? StageOf(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal)
            ? Stages.FirstOrDefault(s => type.StartsWith(Root + s + ".", StringComparison.Ordinal))
            : null;

    private static IEnumerable<(string User, string Used)> UsesBy(Func<string, bool> user) =>
        Uses.Where(use => user(use.Key)).SelectMany(use => use.Select(used => (use.Key, used)));

    [Fact]
    public void Every_stage_has_types() =>
        Assert.All(Stages, stage => Assert.Contains(Uses, use => StageOf(use.Key) == stage));

    [Fact]
    public void Only_the_pipeline_knows_the_compiler()
    {
        static bool IsCompiler(string type) => type.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

        var knowing = UsesBy(user => StageOf(user) is not null)
            .Where(use => IsCompiler(use.Used))
            .Select(use => StageOf(use.User)!);

        Assert.Equal(["Pipeline"], knowing.Distinct());
    }

    [Fact]
    public void No_stage_knows_a_later_one()
    {
        var backward = UsesBy(user => StageOf(user) is not null)
            .Where(use => Array.IndexOf(Stages, StageOf(use.Used)) > Array.IndexOf(Stages, StageOf(use.User)))
            .Select(use => $"{use.User[Root.Length..]} uses {use.Used[Root.Length..]}");

        Assert.True(!backward.Any(), string.Join('\n', backward));
    }

    [Fact]
    public void Emission_does_not_judge()
    {
        var judging = UsesBy(user => StageOf(user) == "Emission")
            .Where(use => StageOf(use.Used) == "Validation")
            .ToArray();

        Assert.Empty(judging);
    }
}
