using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>Where a text has a name: to the letter, as whole words, over the end of a line too.</summary>
internal static class NameSearch
{
    /// <summary>The first place of any of the names in the body, else anywhere; null where there is none.</summary>
    public static TextRange? First(Document document, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name.Length > 0))
        {
            foreach (var paragraph in document.Sections.SelectMany(section => section.Paragraphs))
            {
                if (First(document.Text, paragraph, name) is { } range)
                {
                    return range;
                }
            }

            if (First(document.Text, new TextRange(0, document.Text.Length), name) is { } elsewhere)
            {
                return elsewhere;
            }
        }

        return null;
    }

    /// <summary>How often the whole text has the name, counted up to a limit.</summary>
    public static int Count(Document document, string name, int limit)
    {
        var count = 0;
        var text = document.Text;
        for (
            var range = First(text, new TextRange(0, text.Length), name);
            range is { } found && count < limit;
            range = First(text, TextRange.FromBounds(found.End, text.Length), name)
        )
        {
            count++;
        }

        return count;
    }

    /// <returns>The end of the name where it stands at a place; -1 where it does not.</returns>
    public static int EndAt(string text, int start, int end, string name)
    {
        var at = start;
        for (var i = 0; i < name.Length; i++)
        {
            if (at >= end)
            {
                return -1;
            }

            if (name[i] == ' ' && char.IsWhiteSpace(text[at]))
            {
                while (at < end && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }
            }
            else if (text[at++] != name[i])
            {
                return -1;
            }
        }

        return at == text.Length || !IsWord(text[at]) || !IsWord(name[name.Length - 1]) ? at : -1;
    }

    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static TextRange? First(string text, TextRange within, string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        for (var at = within.Start; at < within.End; at++)
        {
            at = text.IndexOf(name[0], at, within.End - at);
            if (at < 0)
            {
                return null;
            }

            if (
                (at == 0 || !IsWord(text[at - 1]) || !IsWord(name[0]))
                && EndAt(text, at, within.End, name) is >= 0 and var end
            )
            {
                return TextRange.FromBounds(at, end);
            }
        }

        return null;
    }
}
