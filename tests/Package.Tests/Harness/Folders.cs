namespace SeedsSdk.Package.Tests.Harness;

internal static class Folders
{
    /// <param name="isWanted">Asked for each folder by its name.</param>
    public static void Copy(string from, string to, Func<string, bool> isWanted)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            var name = Path.GetFileName(folder);
            if (isWanted(name))
            {
                Copy(folder, Path.Combine(to, name), isWanted);
            }
        }
    }
}
