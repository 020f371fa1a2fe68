namespace SeedsSdk.Eval.Errors;

/// <summary>One error.</summary>
/// <param name="Start">Where its words stand, in code points; 0 where that is not known.</param>
/// <param name="Right">The speaker of the truth.</param>
/// <param name="Found">The speaker found, with the words as written.</param>
/// <param name="Rule">The rule that gave it.</param>
internal sealed record ErrorCase(
    ErrorClass Class,
    string Document,
    int Start,
    string Words,
    string? Right,
    string? Found,
    string Rule
);
