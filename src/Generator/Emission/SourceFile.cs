namespace SeedsSdk.Generator.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">Unique among the generated files, also where file systems do not tell cases apart.</param>
internal sealed record SourceFile(string HintName, string Text);
