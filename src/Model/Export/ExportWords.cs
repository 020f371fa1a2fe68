using SeedsSdk.Shared;

namespace SeedsSdk.Export;

/// <summary>The lower-case words of the enumerations: the same in every format and in the pages.</summary>
internal static class ExportWords
{
    public static string Of(ActorKind kind) => PageFormat.ActorKinds[(int)kind];

    public static string Of(QuoteKind kind) => PageFormat.QuoteKinds[(int)kind];

    public static string Of(StatementForm form) => PageFormat.StatementForms[(int)form];
}
