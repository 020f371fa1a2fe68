namespace SeedsSdk.Tool.Export;

/// <summary>Every format there is. The first is the default.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } =
    [new JsonFormat(), new JsonLinesFormat(), new CsvFormat(), new JsonLdFormat(), new SqlFormat()];

    /// <exception cref="InvalidOperationException">There is none with that name.</exception>
    public static IExportFormat Named(string name) => All.First(format => format.Name == name);
}
