using System.Diagnostics;
using System.Globalization;

namespace SeedsSdk;

/// <summary>
/// A place in a report's document. Offsets count UTF-16 code units of the decoded text with LF line ends, without its
/// byte order mark; line and column count from 1, columns in UTF-16 code units too.
/// </summary>
/// <param name="path">The document's path, relative to the project, with forward slashes.</param>
/// <param name="start">Offset of the first code unit; counts from 0.</param>
/// <param name="length">Number of code units.</param>
/// <param name="line">Line of the first code unit; counts from 1.</param>
/// <param name="column">Column of the first code unit; counts from 1.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct SourceSpan(string path, int start, int length, int line, int column) : IEquatable<SourceSpan>
{
    private readonly string? _path = path;

    /// <summary>The document's path, relative to the project, with forward slashes; empty by default.</summary>
    public string Path => _path ?? "";

    /// <summary>Offset of the first code unit; counts from 0.</summary>
    public int Start { get; } = start;

    /// <summary>Number of code units.</summary>
    public int Length { get; } = length;

    /// <summary>Offset behind the last code unit: <c>Start + Length</c>.</summary>
    public int End => Start + Length;

    /// <summary>Line of the first code unit; counts from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the first code unit; counts from 1.</summary>
    public int Column { get; } = column;

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) =>
        string.Equals(Path, other.Path, StringComparison.Ordinal)
        && Start == other.Start
        && Length == other.Length
        && Line == other.Line
        && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Start, Length);

    /// <summary>Whether both are the same place.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    /// <summary>As compilers print places, so that terminals and editors link to it: <c>seeds/a.txt(12,5)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
}
