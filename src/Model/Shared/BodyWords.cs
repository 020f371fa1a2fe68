namespace SeedsSdk.Shared;

/// <summary>
/// The words that say what sort of body a name is of, in the languages that such names come in: they are translated, and
/// swapped for one another. Each row is one sort. All of them folded (<see cref="NameFolding.Fold"/>).
/// </summary>
internal static class BodyWords
{
    private static readonly string[] Rows =
    [
        // charity
        "foundation trust establishment institution institute muasasat muasasa muasat stichting stiftelse "
            + "fondation fundation fundacion vakfi waqf yayasan bonyad bunyad asociation society societies "
            + "organization organisation asbl ev jamiat jamiya jamiyat jamia jami anjuman",
        "union league rabita",
        "group network tanzim",
        "charity charitable welfare humanitarian relief aid khayriya khayriyah khairia khairiya khayriyya "
            + "igatha ighatha",
        "comite comission lajnat lajna council majlis shura board",
        "islamic islami islamiya islamia islamiyah muslim",
        // money and trade
        "company co ltd limited inc corp corporation firm est enterprise enterprises factory holding sarl lc "
            + "sharika sharikat establishment",
        "exchange hawala transfer remitance remitances money sarafi",
        "trading trade comerce comercial contracting investment investments import export services service "
            + "transport transportation transporting",
        "bank masraf fund finance",
        "airlines airline airways aviation wings",
        "international general global worldwide national",
        "branch ofice bureau section agency",
        // arms
        "guard guards police militia patrol brigade brigades batalion batalions squad squads squadron unit "
            + "units force forces kataib katibat katiba saraya sarayat seraya liwa liwaa army jaish jaysh corps "
            + "regiment",
        "movement harakat haraket haraka harkat front jabhat party hizb faction tehrik hezb",
        "comunity jamaat jamaah jamaa jama gamaa",
        "soldiers soldier jund junud fighters mujahidin mujahiden mujahidun",
        // knowledge and word
        "center centre markaz mosque masjid masjed madrasa madrasah schol university college academy club",
        "media news radio channel tv television agency",
        "state dawla dawlat emirate ministry government authority",
        "and sons bros brothers partners",
    ];

    private static readonly Dictionary<string, int> Sorts = Rows.SelectMany(
            (row, sort) => row.Split(' ').Select(word => (word, sort))
        )
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().sort, StringComparer.Ordinal);

    /// <summary>A number for what sort of body the word says; -1 for any other word.</summary>
    public static int SortOf(string word) =>
        Sorts.TryGetValue(word, out var sort) ? sort
        : word.Length > 5 && word.EndsWith("ul", StringComparison.Ordinal) ? SortOf(word.Substring(0, word.Length - 2))
        : -1;
}
