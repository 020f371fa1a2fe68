using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Undoes <see cref="PageEscapes"/> for whoever has a field as a string.</summary>
internal static class PageUnescape
{
    /// <summary>The text of a field. What is no escape stands for itself: the reader tells of it.</summary>
    public static string Text(string field)
    {
        if (field.IndexOf('\\') < 0)
        {
            return field;
        }

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\' || i + 1 == field.Length)
            {
                _ = text.Append(field[i]);
                continue;
            }

            i++;
            if (field[i] == 'u' && Unit(field, i + 1) is { } unit)
            {
                _ = text.Append(unit);
                i += 4;
                continue;
            }

            _ = text.Append(
                field[i] switch
                {
                    't' => '\t',
                    'n' => '\n',
                    'r' => '\r',
                    's' => ' ',
                    var other => other,
                }
            );
        }

        return text.ToString();
    }

    private static char? Unit(string field, int at)
    {
        var unit = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = i < field.Length ? "0123456789abcdef".IndexOf(field[i]) : -1;
            if (digit < 0)
            {
                return null;
            }

            unit = (unit * 16) + digit;
        }

        return (char)unit;
    }
}
