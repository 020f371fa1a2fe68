using System.Globalization;

namespace SeedsSdk.Tool.Export;

/// <summary>Values as all formats write them: enumerations in lower case, dates in ISO 8601.</summary>
internal static class Words
{
    public static string Of(ActorKind kind) => Lower(kind.ToString());

    public static string Of(QuoteKind kind) => Lower(kind.ToString());

    public static string Of(StatementForm form) => Lower(form.ToString());

    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

#pragma warning disable CA1308 // These are words of a format, and not keys to be compared.
    private static string Lower(string word) => word.ToLowerInvariant();
#pragma warning restore CA1308
}
