using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>A file of the consumer's project. The same object is the same file to the compiler, until it is edited.</summary>
internal sealed class ProjectFile(string path, SourceText text, string? role) : AdditionalText
{
    public override string Path => path;

    /// <summary>What its <c>SeedsReport</c> metadata says; null for files that have none.</summary>
    public string? Role => role;

    /// <summary>What its <c>SeedsPath</c> metadata says.</summary>
    public string? ItemPath { get; init; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>A file whose reading fails, as that of a file on a broken disk does.</summary>
internal sealed class FailingFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("as on a broken disk");
}

/// <summary>A file that the compiler does not open, since it holds more than text (CS2015).</summary>
internal sealed class UnreadableFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}

internal static class Files
{
    public static SourceText Text(string text) => SourceText.From(text, new UTF8Encoding(false));

    /// <summary>As the compiler reads a file: bytes that are not UTF-8 are taken for the system's code page.</summary>
    public static SourceText Bytes(byte[] bytes, Encoding encoding) =>
        SourceText.From(new MemoryStream(bytes), encoding, throwIfBinaryDetected: false);
}
