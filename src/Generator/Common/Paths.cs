namespace SeedsSdk.Generator.Common;

/// <summary>
/// Parts of a path with forward slashes. <c>System.IO.Path</c> does not do: it answers differently on each system.
/// </summary>
internal static class Paths
{
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The file name without its last extension.</summary>
    public static string Stem(string path)
    {
        var name = FileName(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>The names of the folders, outermost first.</summary>
    public static string[] Folders(string path)
    {
        var end = path.LastIndexOf('/');
        return end < 0 ? [] : path.Substring(0, end).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a path ends with the folders and the name of another one.</summary>
    public static bool EndsWith(string path, string end)
    {
        var (whole, last) = (path.Replace('\\', '/'), end.Replace('\\', '/'));
        return last.Length > 0
            && last[0] != '/'
            && whole.Length > last.Length
            && whole[whole.Length - last.Length - 1] == '/'
            && whole.EndsWith(last, StringComparison.Ordinal);
    }

    /// <summary>
    /// The path as it is shown and stored: below the project with forward slashes, else only the file's name, so
    /// that nothing of the machine gets into the output.
    /// </summary>
    public static string Relative(string path, string? directory)
    {
        path = path.Replace('\\', '/');
        var root = directory?.Replace('\\', '/').TrimEnd('/') + "/";

        // Paths with a drive letter are of a system that does not tell cases apart.
        var hasDrive = path.Length > 1 && path[1] == ':';
        var comparison = hasDrive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return root.Length > 1 && path.StartsWith(root, comparison) ? path.Substring(root.Length) : FileName(path);
    }
}
