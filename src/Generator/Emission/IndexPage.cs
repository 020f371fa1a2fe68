using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Emission;

/// <summary>The directories of some pages in a row, which become one generated file.</summary>
internal sealed record IndexPage(EquatableArray<PrintedPage> Pages)
{
    /// <summary>Of its first page: the others may come and go. Empty where there is no page.</summary>
    public string Key => Pages.Count == 0 ? "" : Pages[0].Page.Key;

    /// <summary>The C# method that gives the page.</summary>
    public string Method => ReportPage.MethodFor("Index", Key);
}
