namespace SeedsSdk.Generator.Pipeline;

/// <summary>Names of the steps that do the work, for the tests that count what ran.</summary>
internal static class TrackingNames
{
    public const string Settings = "Settings";
    public const string Read = "Read";
    public const string Authority = "Authority";
    public const string Resolve = "Resolve";
    public const string Validate = "Validate";
    public const string Page = "Page";
    public const string Actors = "Actors";
    public const string IndexPage = "IndexPage";
    public const string Index = "Index";

    public static IReadOnlyList<string> All { get; } =
    [Settings, Read, Authority, Resolve, Validate, Page, Actors, IndexPage, Index];
}
