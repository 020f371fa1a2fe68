using System.Globalization;
using System.Text;
using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Benchmarks;

/// <summary>One input of a benchmark: a document, or all documents of a file.</summary>
/// <param name="Name">How the tables call it.</param>
public sealed record BenchmarkText(string Name, IReadOnlyList<string> Documents)
{
    private static readonly int[] s_kilobytes = [1, 10, 100, 1000, 10_000];

    /// <summary>In UTF-8.</summary>
    public long Bytes { get; } = Documents.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <summary>The file that is read instead of invented prose.</summary>
    public static string? File { get; set; }

    /// <summary>Documents of growing length: what costs the same a kilobyte in all of them is linear.</summary>
    public static IEnumerable<BenchmarkText> Sizes => File is { } path ? [OfFile(path)] : s_kilobytes.Select(Invented);

    /// <summary>A document of middling length.</summary>
    public static IEnumerable<BenchmarkText> Middling => File is { } path ? [OfFile(path)] : [Invented(100)];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static BenchmarkText Invented(int kilobytes)
    {
        var name = kilobytes < 1000 ? $"{Number(kilobytes)} KB" : $"{Number(kilobytes / 1000)} MB";
        return new BenchmarkText(name, [new InventedProse(1).Text(kilobytes * 1000)]);
    }

    private static BenchmarkText OfFile(string path) => new(Path.GetFileName(path), [.. JsonLines.ReadTexts(path)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
