namespace SeedsSdk.Benchmarks.Processes;

/// <summary>What kept a compilation from its end.</summary>
internal static class CompilerError
{
    private const string Prefix = "error ";

    /// <summary>The id of the first error, such as CS8103.</summary>
    public static string Of(Execution compilation)
    {
        var line = compilation
            .Output.Split('\n')
            .FirstOrDefault(line => line.Contains(Prefix, StringComparison.Ordinal));
        return line is null
            ? $"failed with {compilation.ExitCode}"
            : line[(line.IndexOf(Prefix, StringComparison.Ordinal) + Prefix.Length)..].Split(':')[0];
    }
}
