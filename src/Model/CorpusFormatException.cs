using System.Globalization;

namespace SeedsSdk;

/// <summary>
/// Compiled data is not what this version of SeedsSdk writes: it was compiled by another version, or changed by hand.
/// </summary>
public sealed class CorpusFormatException : FormatException
{
    /// <summary>An exception without details.</summary>
    public CorpusFormatException() { }

    /// <summary>An exception with a message of its own.</summary>
    public CorpusFormatException(string message)
        : base(message) { }

    /// <summary>An exception with a message of its own and what caused it.</summary>
    public CorpusFormatException(string message, Exception innerException)
        : base(message, innerException) { }

    internal CorpusFormatException(string page, int row, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{page}, row {row}: {problem}"))
    {
        Page = page;
        Row = row;
    }

    /// <summary>The page: <c>root page</c>, <c>actors page</c>, <c>index page 1</c>, or <c>page of</c> and the id of its first report.</summary>
    public string? Page { get; }

    /// <summary>The row within the page; counts from 1.</summary>
    public int Row { get; }
}
