using System.Diagnostics;

namespace SeedsSdk;

/// <summary>
/// The whole text of a report, with LF line ends and without a byte order mark. It is decoded when it is first asked for.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReportText
{
    private readonly string _path;
    private readonly Store.ReportBody _body;
    private string? _text;

    internal ReportText(string path, Store.ReportBody body) => (_path, _body) = (path, body);

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => _body.Length;

    /// <summary>The words at a place of this report: <c>quote.Report.Text[quote.Span]</c>.</summary>
    /// <param name="span">A place in this report's document.</param>
    /// <exception cref="ArgumentException">The place is in another document.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    public string this[SourceSpan span]
    {
        get
        {
            if (!string.Equals(span.Path, _path, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"The span lies in '{span.Path}', the text is that of '{_path}'.",
                    nameof(span)
                );
            }

            if (span.Start < 0 || span.Length < 0 || span.Start > Length - span.Length)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(span),
                    $"The span {span} reaches beyond the text, which has {Length} characters."
                );
            }

            return AsString().Substring(span.Start, span.Length);
        }
    }

    /// <summary>The whole text.</summary>
    public string AsString() => _text ?? Store.Once.Set(ref _text, _body.Text.Decode());

    /// <summary>The whole text; the same as <see cref="AsString"/>.</summary>
    public override string ToString() => AsString();
}
