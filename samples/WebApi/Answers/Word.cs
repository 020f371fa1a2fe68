using System.Text.Json;
using SeedsSdk;

namespace WebApi.Answers;

/// <summary>The words of the enumerations, spelt as in the export.</summary>
internal static class Word
{
    public static string Of(ActorKind kind) => InJson(kind.ToString());

    public static string Of(QuoteKind kind) => InJson(kind.ToString());

    public static string Of(StatementForm form) => InJson(form.ToString());

    private static string InJson(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
