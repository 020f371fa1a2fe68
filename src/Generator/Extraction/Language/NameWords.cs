namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words that build names, stand before them, or are written with a capital without being one.</summary>
internal static class NameWords
{
    /// <summary>Lower-case parts inside a personal name.</summary>
    public static readonly WordTable Particles = new(
        "bin ibn bint ben abu umm al el ul as ash ad an ar at az de del de_la da das do dos di du des la le les van von der den ter ten zu y e i ould"
    );

    /// <summary>Particles that are words of English sentences as well, or capitals and initials of them.</summary>
    public static readonly WordTable UnclearParticles = new("at as an do y e ten den");

    /// <summary>Particles that only names have: behind the first word of a sentence they say that it is a name.</summary>
    private static readonly WordTest s_isOnlyParticle = new(word =>
        Particles.Contains(word.Lower)
        && !UnclearParticles.Contains(word.Lower)
        && word.Lower is not ("ad" or "ash" or "ar" or "i" or "des")
    );

    /// <summary>"de", "bin", "van".</summary>
    public static bool IsOnlyParticle(Word word) => s_isOnlyParticle.Holds(word);

    /// <summary>Numbers of generations and regents, behind a name.</summary>
    public static readonly WordTable Generations = new("ii iii iv jr jr. sr sr.");

    /// <summary>Prepositions that names of bodies have inside: "Doctors Without Borders".</summary>
    public static readonly WordTable InsideBodies = new("without against beyond for");

    /// <summary>Forms of address before a name; they belong to no name.</summary>
    public static readonly WordTable Honorifics = new(
        "mr mrs ms miss mx msgr del assemblyman assemblywoman councilman councilwoman alderman supt atty dr prof sir dame lord lady sheikh shaykh shaikh sayyid sayyed sayed seyyed ayatollah hojatoleslam hujjat imam mullah maulana mawlana mufti hajj hajji haji gen lt col maj capt sgt cpl brig adm cmdr rev fr sr sen rep gov hon judge justice king queen prince princess emir sultan pope archbishop bishop cardinal rabbi president premier chancellor general colonel major captain lieutenant admiral brigadier commander marshal chief superintendent senator congressman congresswoman representative governor mayor professor doctor father brother sister comrade martyr"
    );

    /// <summary>What may stand behind a name and a comma and belongs to it: degrees, offices, honours.</summary>
    private static readonly WordTable s_postNominals = new(
        "mp md phd jd ma mba esq jr sr ii iii iv obe mbe cbe kbe qc kc sc dds rn cpa mla mep msp"
    );

    private static readonly WordTest s_isPostNominal = new(word =>
        s_postNominals.Contains(word.Lower.Replace(".", string.Empty))
    );

    /// <summary>"M.P.", "QC", "Jr.".</summary>
    public static bool IsPostNominal(Word word) => s_isPostNominal.Holds(word);

    private static readonly WordTest s_isPartyTag = new(word =>
        word.Text.IndexOf('-') is > 0 and < 4 and var hyphen
        && hyphen + 1 < word.Text.Length
        && char.IsUpper(word.Text[hyphen + 1])
        && word.Text.Take(hyphen).All(char.IsUpper)
    );

    /// <summary>A party and where its member is from: "R-Ohio", "D-N.Y.", "NDP-Dunmore".</summary>
    public static bool IsPartyTag(Word word) => s_isPartyTag.Holds(word);

    /// <summary>Forms of address that as often stand inside a name: "Dlawar Sheikh Rauf", "Sirwan Haji Mahmud".</summary>
    public static readonly WordTable InnerHonorifics = new(
        "sheikh shaykh shaikh sayyid sayyed sayed seyyed mullah maulana hajj hajji haji emir sultan mirza"
    );

    /// <summary>Words with a capital that belong to the role behind them: "Foreign Minister", "Deputy Commander".</summary>
    public static readonly WordTable RoleAdjectives = new(
        "prime vice high deputy first second chief senior former acting grand crown supreme general national regional provincial state assistant foreign defense defence interior oil health finance justice information education energy culture labor labour trade transport agriculture planning environment military political press media naval police security presidential parliamentary executive managing associate joint special official principal permanent late ex caretaker interim retired"
    );

    /// <summary>Last words of names of bodies that no table of nouns has: "Kelvin Lines", "Radio Freedom".</summary>
    public static readonly WordTable BodyNames = new(
        "lines line airlines airways shipping holdings foods stores brands hotels restaurants supermarkets pharmaceuticals technologies chemicals electronics textiles ceramics insurance engineering industries energy oil gas petroleum tv television radio news times post tribune herald journal gazette press today observer monitor network media studios initiative project watch nations republic international workers works services systems partners ministry collective forum summit institute trust fund club united fc chamber steel motors telecom mobile logistics maritime ports port railways university academy museum theatre theater hospital bank capital ventures labs agency resources mining solutions security rally bloc caucus gathering assembly current court courts tribunal embassy forces command"
    );

    /// <summary>What people are to somebody or something: with a capital and "of" they begin the name of a body, "Sons of the Delta".</summary>
    public static readonly WordTable Followings = new(
        "sons daughters children grandsons brothers sisters friends lovers companions supporters followers partisans soldiers knights lions wolves guardians defenders protectors heirs descendants servants helpers voice voices echo"
    );

    /// <summary>
    /// First words of names of bodies, as Arabic, Persian, Turkish, Urdu, Spanish, Portuguese, French and Slavic names are
    /// transcribed: "Harakat", "Hay'at", "Lashkar", "Frente", "Union".
    /// </summary>
    private static readonly WordTable s_bodyFirstWords = new(
        "firqat harakat haraka hizb hizbu hezb jund jaysh jaish jabhat jebhat kataib katibat liwa saraya asaib ansar tahrir ahrar jamaat jamaah jamiat jamiyat jama'at lashkar tehrik tehreek hayat haiat majlis ittihad munazzamat quwat quwwat faylaq usbat sipah tanzim tajammu tayyar rabitat muassasat mu'assasat shabab fatah "
            + "partiya partido frente movimiento sindicato federacion comite confederacion asociacion union parti mouvement syndicat comite association sindikat komitet savez pokret stranka soyuz grupo grupa groupe radio"
    );

    private static readonly WordTest s_beginsBody = new(word => BeginsBody(word.Text));

    /// <summary>Whether a name's first word says that it is a body's; apostrophes and accents aside.</summary>
    public static bool BeginsBody(Word word) => s_beginsBody.Holds(word);

    private static bool BeginsBody(string word)
    {
        var bare = SeedsSdk.Shared.NameFolding.Fold(word).Replace(" ", string.Empty);
        var hyphen = word.IndexOf('-');
        return s_bodyFirstWords.Contains(bare)
            || (hyphen > 3 && s_bodyFirstWords.Contains(SeedsSdk.Shared.NameFolding.Fold(word.Substring(0, hyphen))));
    }

    /// <summary>Participles that describe somebody in front of his role: "retired general A".</summary>
    public static readonly WordTable PersonParticiples = new(
        "retired exiled jailed imprisoned convicted elected appointed disgraced deposed ousted wanted masked wounded captured suspended"
    );

    public static readonly WordTable Months = new(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
    );

    private static readonly WordTest s_isMonth = new(word => Months.Contains(word.Lower.TrimEnd('.')));

    /// <summary>"March", "Jan.".</summary>
    public static bool IsMonth(Word word) => s_isMonth.Holds(word);

    private static readonly WordTest s_isHonorific = new(word => Honorifics.Contains(word.Lower.TrimEnd('.')));

    /// <summary>"Mr", "Dr.".</summary>
    public static bool IsHonorific(Word word) => s_isHonorific.Holds(word);

    public static readonly WordTable Weekdays = new("monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>Endings of an adjective before a name: "Iran-backed", "U.S.-led".</summary>
    private static readonly string[] s_adjectiveEndings =
    [
        "-backed",
        "-led",
        "-based",
        "-linked",
        "-affiliated",
        "-aligned",
        "-allied",
        "-run",
        "-controlled",
        "-owned",
        "-funded",
        "-sponsored",
        "-born",
        "-speaking",
        "-language",
        "-majority",
        "-occupied",
        "-held",
        "-supported",
        "-trained",
        "-made",
        "-style",
        "-era",
        "-wide",
        "-inspired",
        "-dominated",
        "-leaning",
        "-friendly",
        "-year-old",
    ];

    private static readonly WordTest s_isAge = new(word =>
        char.IsDigit(word.Text[0]) && word.Lower.EndsWith("-year-old", StringComparison.Ordinal)
    );

    /// <summary>"29-year-old".</summary>
    public static bool IsAge(Word word) => s_isAge.Holds(word);

    private static readonly WordTest s_isCompoundAdjective = new(word => IsCompoundAdjective(word.Lower));

    public static bool IsCompoundAdjective(Word word) => s_isCompoundAdjective.Holds(word);

    private static bool IsCompoundAdjective(string lower)
    {
        if (lower.IndexOf('-') <= 0)
        {
            return false;
        }

        foreach (var ending in s_adjectiveEndings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return lower.StartsWith("pro-", StringComparison.Ordinal)
            || lower.StartsWith("anti-", StringComparison.Ordinal)
            || lower.StartsWith("non-", StringComparison.Ordinal)
            || lower.StartsWith("ex-", StringComparison.Ordinal)
            || lower.StartsWith("then-", StringComparison.Ordinal);
    }

    private static readonly WordTest s_isCompoundName = new(word => IsCompoundName(word.Text));

    public static bool IsCompoundName(Word word) => s_isCompoundName.Holds(word);

    /// <summary>"Anti-Smuggling", "Counter-Terrorism": both halves with a capital, so a part of a name.</summary>
    private static bool IsCompoundName(string word) =>
        (
            word.StartsWith("Anti-", StringComparison.Ordinal)
            || word.StartsWith("Counter-", StringComparison.Ordinal)
            || word.StartsWith("Non-", StringComparison.Ordinal)
        )
        && word.IndexOf('-') is var hyphen
        && hyphen + 1 < word.Length
        && char.IsUpper(word[hyphen + 1])
        && !Countries.IsAdjective(word.Substring(hyphen + 1));
}
