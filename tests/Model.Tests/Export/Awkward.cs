namespace SeedsSdk.Model.Tests.Export;

/// <summary>
/// An invented corpus of all that is hard for a format: nothing where something could be, formulas, marks, line ends,
/// emoji, letters from right to left, control characters, several speakers and none, a marker without note.
/// </summary>
internal static class Awkward
{
    /// <summary>The text of the first quote.</summary>
    public const string Formula = "-2+3; \"a\" 'b'\\ 😀\u202e end";

    private const string Actors = """
        seeds-page|2|actors
        A|café#1|organization|=HYPERLINK("http://x.example")|
        =|+49 30, "the office"
        =|'tis; -1
        A|rtl|person|فاطمة 😀|Line one\nline; two
        """;

    private const string Empty = "R|a|p|||text|";

    private const string Market = """
        R|2024-02-10-market|a/b c.txt|2024-02-10|The "Guild", Inc.|text|=1+1 & <b>\u0007
        N|1|a;=cmd, "x"\nsecond line
        O||=Café TV|0001-01-01|@handle
        O|||9999-12-31|https://market.example/?a=1&b=2
        N|9
        F|rtl|+ head|café#1
        F|rtl|elder|
        M|rtl
        M|café#1
        -|=1+1\n\n
        P|😀 She said: “
        S|rtl café#1||statement|||9
        Q|#11111111|direct|none|100||||-2+3; "a" 'b'\\ 😀\u202e end
        p|” and “
        Q|#33333333|fragment|none|7|\t|@she||\n\ttab
        p|”.
        -|\n\n
        H|'; DROP TABLE quotes; --
        -|\n\n
        P|“
        S||rtl|poster|=Café TV|0001-01-01|1
        Q|#22222222|fragment|none|0||||=1+1\n@SUM(A1)
        p|”
        """;

    public static Corpus Corpus { get; } = Sample.Load(Actors, Sample.Reports(Market), Sample.Reports(Empty));
}
