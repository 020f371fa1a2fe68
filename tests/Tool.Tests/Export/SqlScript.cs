using System.Text;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>
/// Reads a script as a database does that knows the standard only: a text ends at a single quotation mark, two of them are
/// one in it, and a backslash is nothing special.
/// </summary>
internal static class SqlScript
{
    /// <summary>Statements as lists of words; a text literal is a word that begins with a quotation mark.</summary>
    public static List<List<string>> Read(string script)
    {
        var statements = new List<List<string>>();
        var words = new List<string>();
        for (var i = 0; i < script.Length; i++)
        {
            var c = script[i];
            if (c == ';')
            {
                statements.Add(words);
                words = [];
            }
            else if (c == '\'')
            {
                words.Add("'" + Text(script, ref i));
            }
            else if (!char.IsWhiteSpace(c) && c is not ('(' or ')' or ','))
            {
                var start = i;
                while (i + 1 < script.Length && !char.IsWhiteSpace(script[i + 1]) && "(),;'".IndexOf(script[i + 1]) < 0)
                {
                    i++;
                }

                words.Add(script[start..(i + 1)]);
            }
        }

        Assert.Empty(words);
        return statements;
    }

    private static string Text(string script, ref int i)
    {
        var text = new StringBuilder();
        for (i++; script[i] != '\'' || (i + 1 < script.Length && script[i + 1] == '\''); i++)
        {
            text.Append(script[i]);
            i += script[i] == '\'' ? 1 : 0;
        }

        return text.ToString();
    }
}
