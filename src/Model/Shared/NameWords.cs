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
        "sheikh sheik shaykh shaikh haj haji alhaj imam mufti ayatolah sayid sayed seyed syed",
        "mula mulah maulvi mawlawi maulawi maulana mawlana hafiz qari ustad ustaz akhund",
        "gen general brig brigadier maj major col colonel capt captain president minister"
    );

    /// <summary>"Son of", "daughter of" and particles: as often left out as written.</summary>
    public static readonly HashSet<string> Particles = Set("bin ben ibn bint ould b van von de");

    /// <summary>What half of all organizations have in their names.</summary>
    public static readonly HashSet<string> Generic = Set(
        "the of and for in group organization organisation company co ltd limited inc corp corporation",
        "trust foundation establishment est international general trading exchange fund bank",
        "movement party front brigade brigades army force forces network",
        "asociation society charity charitable islamic comite center centre institute"
    );

    /// <summary>Given names that so many share that they tell little, by their skeletons.</summary>
    public static readonly HashSet<string> CommonSkeletons = new(
        Set(
                "muhamad ahmad ali hasan husayn ibrahim mahmud khalid said salih omar yusuf hamid abas mustafa hashim abdulah"
            )
            .Select(name => FoldedName.Of(name).Parts[0].Skeleton),
        StringComparer.Ordinal
    );

    private static HashSet<string> Set(params string[] rows) =>
        new(rows.SelectMany(row => row.Split(' ')), StringComparer.Ordinal);
}
