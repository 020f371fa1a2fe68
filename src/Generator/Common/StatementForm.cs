namespace SeedsSdk.Generator.Common;

/// <summary>What kind of speech act a statement is; the same names as the model's.</summary>
internal enum StatementForm
{
    Statement,
    Post,
    Interview,
    Speech,
    Poster,
    Video,
    Article,
    Letter,
    Report,
}
