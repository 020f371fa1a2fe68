using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>The parts of a row: <c>page.Row('A').Column("id").EndRow()</c>.</summary>
internal static class PageColumns
{
    public static StringBuilder Row(this StringBuilder page, char code) => page.Append(code);

    /// <summary>A column with a text, escaped; an empty one when there is none.</summary>
    public static StringBuilder Column(this StringBuilder page, string? text)
    {
        page.Append('\t');
        PageEscapes.Append(page, text ?? "");
        return page;
    }

    /// <summary>A column with a part of a text.</summary>
    public static StringBuilder Column(this StringBuilder page, string text, TextRange range)
    {
        page.Append('\t');
        PageEscapes.Append(page, text, range.Start, range.Length);
        return page;
    }

    public static StringBuilder Column(this StringBuilder page, CalendarDate? date) =>
        page.Column(date is { } day ? day.ToString() : null);

    /// <summary>A column with ids.</summary>
    public static StringBuilder Column(this StringBuilder page, EquatableArray<string> ids)
    {
        page.Append('\t');
        for (var i = 0; i < ids.Count; i++)
        {
            if (i > 0)
            {
                page.Append(PageFormat.ListSeparator);
            }

            PageEscapes.AppendListItem(page, ids[i]);
        }

        return page;
    }

    public static StringBuilder EndRow(this StringBuilder page) => page.Append('\n');
}
