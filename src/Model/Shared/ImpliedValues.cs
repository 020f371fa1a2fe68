using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// What an empty column of a page of reports stands for: writer and reader ask the same. All of it follows from the same
/// report's rows, so that no other document changes them.
/// </summary>
internal static class ImpliedValues
{
    private const string FileEnd = ".txt";

    /// <summary>The path of a document in a folder. A folder that is not empty ends with a slash.</summary>
    public static string Path(string folder, string id) => folder + id + FileEnd;

    /// <summary>The folder that gives the path; null when the file has another name.</summary>
    public static string? FolderOf(string path, string id)
    {
        var length = path.Length - id.Length - FileEnd.Length;
        var isFolder = length == 0 || (length > 0 && path[length - 1] == '/');
        return isFolder && string.CompareOrdinal(path, length, id, 0, id.Length) == 0 && EndsAsFile(path)
            ? path.Substring(0, length)
            : null;
    }

    /// <summary>A title by the first text outside of headings and paragraphs: its first line.</summary>
    public static string Title(string text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>The platform of a source by its name; null for one without a name.</summary>
    public static string? Platform(string? name)
    {
        var platform = string.IsNullOrWhiteSpace(name) ? "" : PlatformNames.Canonical(name!);
        return platform.Length == 0 ? null : platform;
    }

    /// <summary>The speaker as written, by the id of the only one: <c>ana-ruiz</c> is Ana Ruiz.</summary>
    public static string AsWritten(string speaker)
    {
        var words = new StringBuilder(speaker);
        var isFirst = true;
        for (var i = 0; i < words.Length; i++)
        {
            var unit = words[i];
            words[i] =
                unit == '-' ? ' '
                : isFirst && unit is >= 'a' and <= 'z' ? (char)(unit - 'a' + 'A')
                : unit;
            isFirst = unit == '-';
        }

        return words.ToString();
    }

    /// <summary>The rule that decides as a rule about quotes of a kind, with a cue.</summary>
    public static string Rule(bool isDirect, string? cue) =>
        cue == "according to" ? "according-to"
        : isDirect ? "cue-then-quote"
        : "inside-reported-clause";

    private static bool EndsAsFile(string path) => path.EndsWith(FileEnd, StringComparison.Ordinal);
}
