using SeedsSdk.Shared;

namespace SeedsSdk.Tool.Diff;

/// <summary>Values of enumerations as the export has them.</summary>
internal static class DiffWords
{
    public static string Of(ActorKind kind) => PageFormat.ActorKinds[(int)kind];

    public static string Of(QuoteKind kind) => PageFormat.QuoteKinds[(int)kind];

    public static string Of(StatementForm form) => PageFormat.StatementForms[(int)form];
}
