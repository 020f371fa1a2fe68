using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

internal enum FindingSeverity
{
    Hidden,
    Info,
    Warning,
    Error,
}

/// <summary>A rule that documents are held against.</summary>
/// <param name="Id">SEED followed by four digits; the first two are the subject (DESIGN of the rule pages).</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="Message">A composite format string: what is wrong, and what to do.</param>
internal sealed record Rule(string Id, string Title, string Message, FindingSeverity Severity);

/// <summary>One violation of a rule, at its place in a document.</summary>
/// <param name="Path">The path that the compiler knows the document by.</param>
/// <param name="Line">Zero-based; likewise the column. The file's own lines, whatever its line ends.</param>
internal sealed record Finding(
    Rule Rule,
    string Path,
    TextRange Range,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    EquatableArray<string> Arguments
);
