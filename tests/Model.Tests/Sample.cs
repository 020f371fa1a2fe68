using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

/// <summary>A small corpus of invented reports, written as pages by hand: columns are apart by a bar.</summary>
internal static class Sample
{
    public const string Actors = """
        seeds-page|2|actors
        A|abbas-al-farsi|person|Abbas al-Farsi|
        A|coastal-watch|channel|Coastal Watch|
        A|hadi-al-farsi|person|Hadi al-Farsi|Speaks for the harbour.
        =|Hady Al-Farsy
        =|the harbour's voice
        A|harbour-council|organization|Harbour Council|
        A|ministry-of-ports|government|Ministry of Ports|
        """;

    public const string Talks = """
        R|2024-01-29-harbour-talks|seeds/2024-01-29-harbour-talks.txt|2024-01-29|The Port Institute|text|Harbour Talks
        N|1|Telegram, January 26, 2024.
        O|Telegram|Telegram|2024-01-26|t.me/harbour
        N|2
        F|hadi-al-farsi|spokesman|harbour-council
        F|abbas-al-farsi|elder|
        M|hadi-al-farsi
        M|harbour-council
        M|ministry-of-ports
        M|abbas-al-farsi
        -|Harbour Talks\n\n
        P|Hadi al-Farsi wrote, “
        S|hadi-al-farsi|coastal-watch|poster|Telegram|2024-01-26|1
        Q|#11111111|direct|named-subject|95|wrote|Hadi al-Farsi||We stay in port,
        p|” and that
        -|\n
        P|nobody had “
        Q|#22222222|fragment|continuation|70||he||a better plan.
        p|”
        -|\n\n
        H|What the Ministry said
        -|\n\n
        P|Both said: “
        S|ministry-of-ports harbour-council||statement|Twitter||2
        Q|#33333333|direct|joint-subject|90|said|Both||No ship leaves.\n\n
        -|
        P|
        q|“Not one.
        p|” [2]
        """;

    public const string Storm = """
        R|2024-03-05-storm|seeds/2024-03-05-storm.txt|2024-03-05||spans|Storm
        F|hadi-al-farsi|head|harbour-council
        M|hadi-al-farsi
        M|harbour-council
        ~|40|3|10
        S|hadi-al-farsi||speech|||
        Q|#44444444|direct|named-subject|80|said|he||It will pass.
        ~|3|1|1
        S|||statement|||
        Q|#55555555|fragment|none|0||||somehow
        """;

    public static Corpus Corpus { get; } = Load(Actors, Reports(Talks, Storm));

    public static Corpus Load(string actors, params string[] pages)
    {
        var all = Pages(actors, pages);
        return Corpus.Load(number => all[number]);
    }

    public static string Reports(params string[] reports) => "seeds-page|2|reports\n" + string.Join("\n", reports);

    /// <summary>The pages with the root and the index that follow from them.</summary>
    public static byte[][] Pages(string actors, params string[] pages) =>
        PageSet.Of(Columns(actors), Array.ConvertAll(pages, Columns));

    private static string Columns(string page) => page.Replace('|', '\t');
}
