using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>Whether the consumer's C# takes the generated code: UTF-8 and raw literals came with C# 11.</summary>
internal static class LanguageGate
{
    /// <returns>Null when it does.</returns>
    public static Finding? Check(ParseOptions? options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version }
            ? SourceDocument.FindIn("", Rules.LanguageVersionTooOld, version.ToDisplayString())
            : null;
}
