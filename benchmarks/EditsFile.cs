using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedsSdk.Benchmarks;

/// <summary>A file of the measured project. The same object is the same file to the compiler.</summary>
/// <param name="role">What its <c>SeedsReport</c> metadata says.</param>
internal sealed class EditsFile(string path, string text, string role) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Role => role;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>Another text, or the same one read anew.</summary>
    public EditsFile With(string edited) => new(path, edited, role);

    public EditsFile At(string newPath) => new(newPath, text, role);
}
