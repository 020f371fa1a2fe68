namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// States and their adjectives. A state's name can speak ("Iran said"); the adjective narrows a noun ("the Iraqi statement").
/// A row: the name, then its other names and adjectives. To add one, add a row.
/// </summary>
internal static class Countries
{
    private const string Rows = """
        Afghanistan|Afghan
        Albania|Albanian
        Algeria|Algerian
        Argentina|Argentine|Argentinian
        Armenia|Armenian
        Australia|Australian
        Austria|Austrian
        Azerbaijan|Azerbaijani|Azeri
        Bahrain|Bahraini
        Bangladesh|Bangladeshi
        Belarus|Belarusian
        Belgium|Belgian
        Benin|Beninese
        Bolivia|Bolivian
        Bosnia|Bosnian
        Botswana|Botswanan
        Brazil|Brazilian
        Britain|British|U.K.|UK|United Kingdom
        Bulgaria|Bulgarian
        Burkina Faso|Burkinabe|Burkinabé
        Burundi|Burundian
        Cambodia|Cambodian
        Cameroon|Cameroonian
        Canada|Canadian
        Chad|Chadian
        Chile|Chilean
        China|Chinese
        Colombia|Colombian
        Congo|Congolese
        Croatia|Croatian|Croat
        Cuba|Cuban
        Cyprus|Cypriot
        Czechia|Czech|Czech Republic
        Denmark|Danish
        Djibouti|Djiboutian
        Ecuador|Ecuadorian
        Egypt|Egyptian
        Eritrea|Eritrean
        Estonia|Estonian
        Ethiopia|Ethiopian
        European Union|European|EU|E.U.
        Finland|Finnish
        France|French
        Gabon|Gabonese
        Gambia|Gambian
        Georgia|Georgian
        Germany|German
        Ghana|Ghanaian
        Greece|Greek
        Guatemala|Guatemalan
        Guinea|Guinean
        Haiti|Haitian
        Honduras|Honduran
        Hungary|Hungarian
        Iceland|Icelandic
        India|Indian
        Indonesia|Indonesian
        Iran|Iranian|Persian
        Iraq|Iraqi
        Ireland|Irish
        Israel|Israeli|Zionist
        Italy|Italian
        Jamaica|Jamaican
        Japan|Japanese
        Jordan|Jordanian
        Kazakhstan|Kazakh
        Kenya|Kenyan
        Kosovo|Kosovar
        Kuwait|Kuwaiti
        Kyrgyzstan|Kyrgyz
        Laos|Laotian
        Latvia|Latvian
        Lebanon|Lebanese
        Liberia|Liberian
        Libya|Libyan
        Lithuania|Lithuanian
        Madagascar|Malagasy
        Malawi|Malawian
        Malaysia|Malaysian
        Mali|Malian
        Malta|Maltese
        Mauritania|Mauritanian
        Mexico|Mexican
        Moldova|Moldovan
        Mongolia|Mongolian
        Montenegro|Montenegrin
        Morocco|Moroccan
        Mozambique|Mozambican
        Myanmar|Burmese
        Namibia|Namibian
        Nepal|Nepali|Nepalese
        Netherlands|Dutch
        New Zealand
        Nicaragua|Nicaraguan
        Niger|Nigerien
        Nigeria|Nigerian
        North Korea|North Korean
        North Macedonia|Macedonian
        Norway|Norwegian
        Oman|Omani
        Pakistan|Pakistani
        Palestine|Palestinian
        Panama|Panamanian
        Paraguay|Paraguayan
        Peru|Peruvian
        Philippines|Philippine|Filipino
        Poland|Polish
        Portugal|Portuguese
        Qatar|Qatari
        Romania|Romanian
        Russia|Russian
        Rwanda|Rwandan
        Saudi Arabia|Saudi|KSA
        Senegal|Senegalese
        Serbia|Serbian|Serb
        Sierra Leone|Sierra Leonean
        Singapore|Singaporean
        Slovakia|Slovak
        Slovenia|Slovenian|Slovene
        Somalia|Somali
        South Africa|South African
        South Korea|South Korean
        South Sudan|South Sudanese
        Spain|Spanish
        Sri Lanka|Sri Lankan
        Sudan|Sudanese
        Sweden|Swedish
        Switzerland|Swiss
        Syria|Syrian
        Taiwan|Taiwanese
        Tajikistan|Tajik
        Tanzania|Tanzanian
        Thailand|Thai
        Togo|Togolese
        Tunisia|Tunisian
        Turkey|Turkish|Türkiye
        Turkmenistan|Turkmen
        Uganda|Ugandan
        Ukraine|Ukrainian
        United Arab Emirates|Emirati|UAE|U.A.E.
        United Nations|UN|U.N.
        United States|American|U.S.|US|USA|U.S.A.|Washington
        Uruguay|Uruguayan
        Uzbekistan|Uzbek
        Venezuela|Venezuelan
        Vietnam|Vietnamese
        Yemen|Yemeni
        Zambia|Zambian
        Zimbabwe|Zimbabwean
        """;

    /// <summary>Adjectives of peoples and faiths that are no state's.</summary>
    private const string Peoples =
        "Arab Kurdish Kurd Druze Sunni Shi'ite Shiite Shia Shi'a Shi'i Salafi Sufi Islamic Islamist Jihadi Muslim Christian Catholic Orthodox Protestant Jewish Hindu Buddhist Yazidi Alawite Maronite Coptic Western Eastern Northern Southern African Asian Latin Bedouin Berber Amazigh Tuareg Baluch Baloch Hazara Uyghur Uighur Tatar Turkoman Assyrian Chaldean Basque Punjabi Sindhi Rohingya Pashtun Baloch Sikh Kashmiri Chechen Uyghur Balkan Sahelian Gulf Muscovite Republican Democratic Communist Socialist Liberal Conservative Marxist Maoist Farsi English Hebrew Arabic Turkic Nordic Baltic";

    private static readonly Dictionary<string, string> s_stateOf = Build();
    private static readonly HashSet<string> s_peoples = new(Peoples.Split(' ').Select(Key), StringComparer.Ordinal);
    private static readonly HashSet<string> s_names = new(
        Rows.Split('\n')
            .Select(row => row.Trim().Split('|')[0])
            .Concat(["U.S.", "US", "USA", "UAE", "UK", "U.K.", "EU", "UN", "U.N.", "Washington"])
            .Select(Key),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_firstWords = new(
        s_names.Where(name => name.IndexOf(' ') > 0).Select(name => name.Substring(0, name.IndexOf(' '))),
        StringComparer.Ordinal
    );
    private static readonly WordTest s_beginsState = new(word => s_firstWords.Contains(Key(word.Text)));

    /// <summary>The first word of a state's name of several: "Saudi", "New".</summary>
    public static bool BeginsState(Word word) => s_beginsState.Holds(word);

    private static readonly WordTest s_hasState = new(word => StateOf(word.Text) is not null);
    private static readonly WordTest s_isAdjective = new(word => IsAdjective(word.Text));
    private static readonly WordTest s_isState = new(word => IsState(word.Text));

    /// <summary>Whether a word is the name or an adjective of a state.</summary>
    public static bool HasState(Word word) => s_hasState.Holds(word);

    public static string? StateOf(Word word) => HasState(word) ? StateOf(word.Text) : null;

    public static bool IsAdjective(Word word) => s_isAdjective.Holds(word);

    public static bool IsState(Word word) => s_isState.Holds(word);

    /// <summary>The state that a name or an adjective belongs to: "Iraqi" gives "Iraq".</summary>
    public static string? StateOf(string word) => s_stateOf.TryGetValue(Key(word), out var state) ? state : null;

    /// <summary>Whether a word is an adjective of a state, a people or a faith.</summary>
    public static bool IsAdjective(string word) =>
        (StateOf(word) is not null && !s_names.Contains(Key(word))) || s_peoples.Contains(Key(word));

    /// <summary>Whether a word is the name of a state.</summary>
    public static bool IsState(string word) => s_names.Contains(Key(word));

    private static string Key(string word) => word.Replace('’', '\'').ToUpperInvariant();

    private static Dictionary<string, string> Build()
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows.Split('\n').Where(row => row.Length > 0))
        {
            var words = row.Trim().Split('|');
            foreach (var word in words)
            {
                states[Key(word)] = words[0];
            }
        }

        return states;
    }
}
