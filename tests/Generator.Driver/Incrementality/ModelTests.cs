using System.Collections.Immutable;
using System.Reflection;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Driver.Incrementality;

public sealed class ModelTests
{
    /// <summary>
    /// What is handed from step to step must be equal when it says the same, and must not keep a compilation alive.
    /// </summary>
    [Fact]
    public void No_record_holds_what_the_compiler_hands_out()
    {
        string[] banned =
        [
            "Compilation",
            "ISymbol",
            "SyntaxNode",
            "SyntaxTree",
            "SemanticModel",
            "SourceText",
            "Location",
            "Diagnostic",
        ];
        var records = typeof(Document)
            .Assembly.GetTypes()
            .Where(type =>
                type.GetMethod("<Clone>$") is not null
                || type.IsValueType
                    && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
            )
            .ToArray();
        var held = records
            .SelectMany(type => type.GetProperties().Select(property => (type, property.PropertyType)))
            .Where(held => banned.Contains(held.PropertyType.Name) || IsBareArray(held.PropertyType))
            .ToArray();

        Assert.True(records.Length > 20);
        Assert.Empty(held);
    }

    private static bool IsBareArray(Type type) =>
        type.IsArray
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var open
            && (open == typeof(ImmutableArray<>) || open == typeof(List<>) || open == typeof(Dictionary<,>))
        );
}
