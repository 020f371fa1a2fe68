using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>A question that C# asks one of the project's own generated catalogs, with a constant.</summary>
/// <param name="isOfReports">Else of actors.</param>
internal sealed class CatalogUse(bool isOfReports, CatalogQuestion question, string key, Location location)
{
    public bool IsOfReports => isOfReports;

    public CatalogQuestion Question => question;

    public string Key => key;

    public Location Location => location;

    /// <returns>Null for everything else.</returns>
    public static CatalogUse? Of(IOperation operation, IAssemblySymbol project) =>
        operation switch
        {
            IInvocationOperation { TargetMethod.Name: "Find", Arguments.Length: 1 } call => Of(
                call.Instance,
                call.Arguments[0],
                CatalogQuestion.Find,
                project
            ),
            IInvocationOperation { TargetMethod.Name: "FindAll", Arguments.Length: 1 } call => Of(
                call.Instance,
                call.Arguments[0],
                CatalogQuestion.FindAll,
                project
            ),
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } index => Of(
                index.Instance,
                index.Arguments[0],
                CatalogQuestion.ById,
                project
            ),
            _ => null,
        };

    private static CatalogUse? Of(
        IOperation? instance,
        IArgumentOperation argument,
        CatalogQuestion question,
        IAssemblySymbol project
    ) =>
        argument.Value.ConstantValue is { HasValue: true, Value: string key }
        && instance?.Type is INamedTypeSymbol { BaseType: { Name: "Catalog", TypeArguments.Length: 1 } catalog } type
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, project)
        && catalog.ContainingNamespace.ToDisplayString() == ModelTypes.Namespace
        && catalog.TypeArguments[0].Name is "Actor" or "Report"
            ? new CatalogUse(catalog.TypeArguments[0].Name == "Report", question, key, argument.Syntax.GetLocation())
            : null;
}
