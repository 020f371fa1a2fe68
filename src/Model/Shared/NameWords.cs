namespace SeedsSdk.Shared;

/// <summary>The words that mean something in names, all of them folded (<see cref="NameFolding.Fold"/>).</summary>
internal static class NameWords
{
    /// <summary>The Arabic article where a hyphen follows.</summary>
    public static readonly HashSet<string> ArticlesBeforeHyphen = Set(
        "al el ul il", // as written, and as it sounds after a genitive
        "ad adh an ar as ash at ath az", // assimilated to the next letter
        "ed en er es esh", // the same in Egypt and the Maghreb
        "ud ur us" // the same after a genitive, as in South Asia
    );

    /// <summary>The article as a word of its own: the assimilated forms could be English.</summary>
    public static readonly HashSet<string> Articles = Set("al el ul");

    /// <summary>Titles and forms of address: they come and go with the occasion.</summary>
    public static readonly HashSet<string> Titles = Set(
        "dr mr mrs ms sir prof profesor eng enginer",
        "sheikh sheik shaykh shaikh haj haji hadj hadji alhaj imam mufti ayatolah sayid sayed seyed syed",
        "mula mulah mola maulvi mawlawi maulawi molvi maulana mawlana hafiz hafez qari ustad ustaz akhund maalim moalim",
        "gen general brig brigadier maj major col colonel capt captain president minister"
    );

    /// <summary>"Son of", "daughter of" and particles: as often left out as written.</summary>
    public static readonly HashSet<string> Particles = Set(
        "bin ben ibn ebn ebni ibni bint binti ould uld wuld b van von de"
    );

    /// <summary>Words that only hold others together.</summary>
    public static readonly HashSet<string> Functions = Set(
        "the of and for in fi lil",
        "a to wa li e i y et de du des la"
    );

    /// <summary>Those of them that only names of bodies have.</summary>
    public static readonly HashSet<string> BodyFunctions = Set("the of and for in fi lil");

    private static HashSet<string> Set(params string[] rows)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            words.UnionWith(row.Split(' '));
        }

        return words;
    }
}
