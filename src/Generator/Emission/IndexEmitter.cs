namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Prints the directories of some pages of reports as one page: to find something, a program opens a few of these and not
/// each page of reports.
/// </summary>
internal static class IndexEmitter
{
    public static SourceFile Emit(IndexPage index, EmissionOptions options) =>
        new(
            HintNames.IndexPage(options, index.Key),
            GeneratedFile.Write(
                options,
                writer =>
                    PageEmitter.Write(
                        writer,
                        index.Method,
                        string.Concat(index.Pages.Select(page => page.Page.Directory.Rows))
                    )
            )
        );
}
