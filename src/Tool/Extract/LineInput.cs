using System.Globalization;

namespace SeedsSdk.Tool.Extract;

/// <summary>Where lines come from.</summary>
/// <param name="File">As messages name it; null for standard input.</param>
/// <param name="Open">Opens it, once.</param>
internal sealed record LineInput(string? File, Func<Stream> Open)
{
    /// <summary>A line of it, as messages name it; the number counts from 1.</summary>
    public string Place(long line) =>
        File is null
            ? string.Create(CultureInfo.InvariantCulture, $"line {line}")
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{line}");
}
