using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Writes the page that names all others, with their hashes: none can be exchanged without its being noticed.</summary>
internal static class RootPage
{
    /// <summary>The numbers under which the compiled data gives its pages; behind them the index pages, then those of reports.</summary>
    public const int Number = 0;

    /// <summary>See <see cref="Number"/>.</summary>
    public const int ActorsNumber = 1;

    /// <summary>See <see cref="Number"/>.</summary>
    public const int FirstIndexNumber = 2;

    /// <param name="actors">How many actors there are.</param>
    /// <param name="actorsHash">Of the whole page of actors.</param>
    /// <param name="indexes">The pages of each index page, in the order of their reports.</param>
    public static string Write(int actors, uint actorsHash, IEnumerable<IEnumerable<IndexedPage>> indexes)
    {
        var root = new StringBuilder();
        _ = Row(root, PageFormat.Name, PageFormat.Version, PageFormat.RootPage);
        _ = Row(root, PageFormat.Actor, Text(actors), Hex(actorsHash));
        var number = 0;
        foreach (var index in indexes)
        {
            var offset = 0;
            foreach (var page in index)
            {
                var directory = page.Directory;
                _ = Row(
                    root,
                    PageFormat.Page,
                    Field(page.Key),
                    Text(number),
                    Text(offset),
                    Text(page.Length),
                    Hex(page.Hash),
                    Text(directory.Reports),
                    Text(directory.Statements),
                    Text(directory.Quotes)
                );
                offset += page.Length;
            }

            number++;
        }

        var hash = Crc32C.Of(PageBytes.Of(root.ToString()));
        return Row(root, PageFormat.End, Hex(hash)).ToString();
    }

    private static StringBuilder Row(StringBuilder root, char code, params string[] columns) =>
        Row(root, [code.ToString(), .. columns]);

    private static StringBuilder Row(StringBuilder root, params string[] columns) =>
        root.Append(string.Join("\t", columns)).Append('\n');

    private static string Field(string text)
    {
        var field = new StringBuilder();
        PageEscapes.Append(field, text);
        return field.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hex(uint hash) => hash.ToString("x8", CultureInfo.InvariantCulture);
}
