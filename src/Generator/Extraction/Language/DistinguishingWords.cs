namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words before a noun that tell one from another with the same noun: "the first witness", "the Syrian minister".</summary>
internal static class DistinguishingWords
{
    /// <summary>Which of several. Who is described without one is not known to be that one.</summary>
    private static readonly WordTable s_order = new(
        "first second third fourth fifth sixth seventh eighth ninth tenth other another"
    );

    /// <summary>Of the words of a row no two are said of one at a time.</summary>
    private static readonly WordTable[] s_rows =
    [
        s_order,
        new("former current incumbent outgoing previous new"),
        new("older elder younger eldest youngest oldest"),
        new("male female"),
    ];

    /// <summary>Whether two descriptions are of two, whatever their noun.</summary>
    /// <param name="description">What the text says now.</param>
    /// <param name="known">What it said before.</param>
    public static bool AreOfTwo(string description, string known)
    {
        var now = description.ToLowerInvariant().Split(' ');
        var before = known.ToLowerInvariant().Split(' ');
        foreach (var row in s_rows)
        {
            var word = Array.Find(now, row.Contains);
            if (word is null)
            {
                continue;
            }

            var other = Array.Find(before, row.Contains);
            if (other is null ? row == s_order : other != word)
            {
                return true;
            }
        }

        return StateIn(description) is { } state && StateIn(known) is { } otherState && state != otherState;
    }

    private static string? StateIn(string description)
    {
        foreach (var word in description.Split(' '))
        {
            if (Countries.StateOf(word) is { } state)
            {
                return state;
            }
        }

        return null;
    }
}
