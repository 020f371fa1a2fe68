namespace SeedsSdk.Shared;

/// <summary>A page of reports as the root knows it: by its directory.</summary>
/// <param name="Directory">Where everything stands in it.</param>
/// <param name="Key">The id of its first report; empty for a page without reports.</param>
/// <param name="Length">Of the directory's rows, in bytes.</param>
/// <param name="Hash">Of the directory's rows, which hold those of the reports.</param>
internal sealed record IndexedPage(string Key, PageDirectory Directory, int Length, uint Hash)
{
    public static IndexedPage Of(string key, byte[] page)
    {
        var directory = DirectoryWriter.Write(page);
        var bytes = PageBytes.Of(directory.Rows);
        return new IndexedPage(key, directory, bytes.Length, Crc32C.Of(bytes));
    }
}
