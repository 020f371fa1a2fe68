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
        seeds-page|3|actors
        A|café#1|organization|=HYPERLINK("http://x.example")|
        =|+49 30, "the office"
        =|'tis; -1
        A|rtl|person|فاطمة 😀|Line one\nline; two
        """;

    private const string Empty = "R|a||p";

    private const string Market = """
        R|2024-02-10-market|2024-02-10|a/b c.txt|The "Guild", Inc.|=1+1 & <b>\u0007
        N|1|a;=cmd, "x"\nsecond line||0001-01-01|@handle|=Café TV
        O||9999-12-31|https://market.example/?a=1&b=2
        N|9|-
        M|rtl|+ head|café#1|elder
        -|=1+1\n\n
        P|😀 She said: “
        S|rtl café#1|9
        Q|-2+3; "a" 'b'\\ 😀\u202e end|||100|none
        p|” and “
        Q|\n\ttab|\t|@she|7|none|fragment
        p|”.
        H|'; DROP TABLE quotes; --
        P|“
        S||1|poster|||rtl
        Q|=1+1\n@SUM(A1)|||0|none|fragment
        p|”
        """;

    public static Corpus Corpus { get; } = Sample.Load(Actors, Sample.Reports(Market), Sample.Reports(Empty));
}
