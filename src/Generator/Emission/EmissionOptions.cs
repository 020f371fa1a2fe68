namespace SeedsSdk.Generator.Emission;

/// <summary>What the generated class is called and what it holds.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="IncludeText">Whether the reports' whole text goes into the assembly.</param>
internal sealed record EmissionOptions(string Namespace, string Class, bool IsPublic, bool IncludeText)
{
    public string Accessibility => IsPublic ? "public" : "internal";
}
