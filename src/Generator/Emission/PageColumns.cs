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

    /// <summary>A column that is empty when its value is what follows from other rows.</summary>
    /// <param name="value">Null when there is none.</param>
    public static StringBuilder Column(this StringBuilder page, string? value, string? implied)
    {
        if (value == implied)
        {
            return page.Append('\t');
        }

        return value switch
        {
            null => page.Append('\t').Append(PageFormat.None),
            "" => page.Append('\t').Append(PageFormat.EmptyText),
            "-" or PageFormat.EmptyText => page.Append('\t').Append(@"\u002d").Append(value, 1, value.Length - 1),
            _ => page.Column(value),
        };
    }

    /// <summary>A column with an id that can stand in a list too.</summary>
    public static StringBuilder IdColumn(this StringBuilder page, string? id)
    {
        page.Append('\t');
        PageEscapes.AppendListItem(page, id ?? "");
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

    /// <summary>Ends a row of a page of reports, without the empty columns at its end.</summary>
    public static StringBuilder EndShortRow(this StringBuilder page)
    {
        while (page[page.Length - 1] == '\t')
        {
            page.Length--;
        }

        return page.EndRow();
    }

    public static StringBuilder EndRow(this StringBuilder page) => page.Append('\n');
}
