using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>Words between an opening and a closing mark, outermost marks only.</summary>
/// <param name="Content">The words between the marks.</param>
/// <param name="FirstParagraph">Index of the paragraph with the opening mark; a quotation may run over several.</param>
internal sealed record QuotedSpan(TextRange Content, int FirstParagraph, int LastParagraph)
{
    /// <summary>The words with their marks.</summary>
    public TextRange Outer { get; init; }
}
