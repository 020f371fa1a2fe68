namespace SeedsSdk.Tool.Check;

/// <summary>Addresses of files for SARIF: relative, with forward slashes and escaped, so that no machine shows in them.</summary>
internal static class FileUri
{
    /// <param name="directory">What the address is relative to; a file elsewhere begins with <c>..</c>.</param>
    public static string Relative(string path, string directory)
    {
        var relative = Path.GetRelativePath(directory, path);

        // On another drive of Windows there is no way from here to there.
        var shown = Path.IsPathRooted(relative) ? Path.GetFileName(relative) : relative;
        var parts = shown.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
