using System.Globalization;
using System.Text;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>Pages as C#: a file to each, with a raw UTF-8 literal.</summary>
internal static class PageFiles
{
    /// <summary>Writes pages of at least so many bytes, and gives how many there are.</summary>
    /// <param name="parts">Each is wholly in one page, ends with a line end and has no three quotation marks in a row.</param>
    public static int Write(string folder, IEnumerable<string> parts, int pageBytes)
    {
        var page = new StringBuilder();
        var count = 0;
        foreach (var part in parts)
        {
            page.Append(part);
            if (page.Length >= pageBytes)
            {
                Flush();
            }
        }

        if (page.Length > 0)
        {
            Flush();
        }

        return count;

        void Flush()
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Page{count++}");
            File.WriteAllText(
                Path.Combine(folder, name + ".cs"),
                "namespace Consumer;\n\ninternal static partial class Data\n{\n"
                    + $"    private static System.ReadOnlySpan<byte> {name} => \"\"\"\"\"\n{page}\"\"\"\"\"u8;\n}}\n"
            );
            page.Clear();
        }
    }
}
