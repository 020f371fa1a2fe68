using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

/// <summary>A small corpus of invented reports, written as pages by hand: columns are apart by a bar.</summary>
internal static class Sample
{
    public const string Actors = """
        seeds-page|3|actors
        A|abbas-al-farsi|person|Abbas al-Farsi|
        A|coastal-watch|channel|Coastal Watch|
        A|hadi-al-farsi|person|Hadi al-Farsi|Speaks for the harbour.
        =|Hady Al-Farsy
        =|the harbour's voice
        A|harbour-council|organization|Harbour Council|
        A|ministry-of-ports|government|Ministry of Ports|
        """;

    public const string Talks = """
        R|2024-01-29-harbour-talks|2024-01-29|seeds/|The Port Institute
        N|1|Telegram, January 26, 2024.|Telegram|2024-01-26|t.me/harbour
        N|2|-
        M|hadi-al-farsi|spokesman|harbour-council
        M|ministry-of-ports
        M|abbas-al-farsi|elder
        -|Harbour Talks\n\n
        P|Hadi al-Farsi wrote, “
        S|hadi-al-farsi|1|poster|||coastal-watch
        Q|We stay in port,|wrote|Hadi al-Farsi|95|named-subject
        p|” and that
        -|\n
        P|nobody had “
        Q|a better plan.||he|70|continuation|fragment
        p|”
        H|What the Ministry said
        P|Both said: “
        S|ministry-of-ports harbour-council|2||Twitter
        Q|No ship leaves.|said|Both|90|joint-subject
        P
        q|“Not one.
        p|” [2]
        """;

    public const string Storm = """
        R|2024-03-05-storm|2024-03-05|seeds/||Storm|spans
        M|hadi-al-farsi|head|harbour-council
        ~|40|3|10
        S|hadi-al-farsi||speech
        Q|It will pass.|said|he|80|named-subject
        ~|3|1|1
        S
        Q|somehow|||0|none|fragment
        """;

    public static Corpus Corpus { get; } = Load(Actors, Reports(Talks, Storm));

    public static Corpus Load(string actors, params string[] pages)
    {
        var all = Pages(actors, pages);
        return Corpus.Load(number => all[number]);
    }

    public static string Reports(params string[] reports) => "seeds-page|3|reports\n" + string.Join("\n", reports);

    /// <summary>The pages with the root and the index that follow from them.</summary>
    public static byte[][] Pages(string actors, params string[] pages) =>
        PageSet.Of(Columns(actors), Array.ConvertAll(pages, Columns));

    private static string Columns(string page) => page.Replace('|', '\t');
}
