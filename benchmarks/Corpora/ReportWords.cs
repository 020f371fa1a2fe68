namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>What the sentences of invented reports are made of; words in capitals are filled in.</summary>
internal static class ReportWords
{
    public static readonly string[] Things =
    [
        "the port",
        "the new tariff",
        "the ferry line",
        "the dredging contract",
        "the old quay",
        "the strike",
        "the customs office",
        "the lighthouse",
        "the dam",
        "the night shift",
        "the fuel depot",
        "the fishing quota",
        "the railway bridge",
        "the border crossing",
        "the water tax",
        "the grain reserve",
        "the coal terminal",
        "the ceasefire",
    ];

    public static readonly string[] Platforms = ["Telegram", "X", "Facebook", "YouTube", "Instagram", "WhatsApp"];

    public static readonly string[] Groups = Words(
        "families fishermen villages pilots teachers dockers farmers miners widows students shopkeepers sailors drivers nurses masons weavers shepherds clerks brewers carpenters"
    );

    public static readonly string[] Times =
    [
        "since the spring of VILLAGE",
        "before the winter of VILLAGE",
        "after the flood in VILLAGE",
        "until the harvest in VILLAGE",
        "during the talks in VILLAGE",
        "against the will of VILLAGE",
        "without a vote in VILLAGE",
        "for the sake of VILLAGE",
        "at the price of VILLAGE",
        "with the blessing of VILLAGE",
    ];

    /// <summary>
    /// Main clauses, that is whole sentences without a full stop. VILLAGE is a name of its own each time, also inside TIME
    /// and MATTER, so that two actors have no eight words in a row in common, which would be a finding.
    /// </summary>
    public static readonly string[] Clauses =
    [
        "VILLAGE closed MATTER in VILLAGE and owes NUMBER GROUP of VILLAGE their wages TIME",
        "nobody in VILLAGE has read NUMBER letters that VILLAGE wrote about MATTER TIME",
        "we waited NUMBER months in VILLAGE for MATTER, and VILLAGE went hungry TIME",
        "the GROUP of VILLAGE pay for MATTER, and VILLAGE earns NUMBER crowns TIME",
        "they promised MATTER to VILLAGE, took it to VILLAGE TIME and left NUMBER GROUP in VILLAGE",
        "the GROUP of VILLAGE know what MATTER meant to VILLAGE and NUMBER others TIME",
        "in VILLAGE MATTER is safe for NUMBER GROUP, and VILLAGE sells no safety TIME",
        "in VILLAGE you cannot repair MATTER with NUMBER speeches to VILLAGE TIME",
        "VILLAGE kept MATTER alive with NUMBER trucks, and VILLAGE gave bread TIME",
        "whoever saw VILLAGE TIME believes VILLAGE and not NUMBER pages about VILLAGE",
        "the GROUP of VILLAGE buried NUMBER friends from VILLAGE and lost MATTER to VILLAGE TIME",
        "the road from VILLAGE to VILLAGE stays closed TIME because NUMBER GROUP of VILLAGE built it",
        "the contract of VILLAGE about MATTER has NUMBER holes that VILLAGE will count TIME",
        "we told VILLAGE NUMBER times that MATTER would ruin VILLAGE TIME",
        "without VILLAGE we lose MATTER, and VILLAGE loses NUMBER GROUP TIME",
        "the government hides VILLAGE from NUMBER GROUP of VILLAGE and MATTER from VILLAGE TIME",
    ];

    /// <summary>Less than a clause.</summary>
    public static readonly string[] Fragments =
    [
        "a grave for boats that VILLAGE dug NUMBER years ago in VILLAGE",
        "an insult to NUMBER pilots between VILLAGE and VILLAGE",
        "the worst offer that VILLAGE made to VILLAGE in NUMBER years",
        "a museum of VILLAGE with NUMBER owners from VILLAGE",
        "a promise of VILLAGE written in the water off VILLAGE",
    ];

    /// <summary>The report's own sentences.</summary>
    public static readonly string[] Plain =
    [
        "The boats went out in the morning, and the men at the quay of PLACE waited for the tide.",
        "About NUMBER people gathered in front of the town hall of PLACE and left again before noon.",
        "The committee that looks into THING has met NUMBER times since the spring, mostly behind closed doors.",
        "Traffic on the road to PLACE stood still for hours, and two trains were cancelled.",
        "The auditors put the cost of THING at NUMBER million crowns, a third more than in the year before.",
        "Prices at the market in PLACE rose again, though less than in the autumn.",
        "In PLACE, where THING has been in dispute for a long time, most of the shops stayed closed.",
        "The talks about THING began NUMBER days ago; both sides had agreed not to speak about them in public.",
        "Snow fell on the hills above PLACE during the night, which made the work at the station harder.",
        "It was not clear how many of the NUMBER workers would come back to PLACE, or when.",
    ];

    /// <summary>In title case, for titles and headings; {0} and {1} are names.</summary>
    public static readonly string[] Titles =
    [
        "{0} And {1} At Odds Over {2} In {3}",
        "{0} Warns {1} About {2} In {3}",
        "After Talks In {3}, {0} And {1} Dispute {2}",
        "{2} Divides {3}: {0} Answers {1}",
    ];

    public static readonly string[] Headings =
    [
        "{0}: {1} Is Ours To Decide",
        "{0} On {1}: Nobody Can Wait Forever",
        "{0}: Hands Off {1}",
        "{0} Sees No Way Back For {1}",
    ];

    public static readonly string[] Verbs = ["said", "wrote", "warned", "argued", "declared", "explained", "insisted"];

    public static readonly string[] Continuing = ["added", "continued", "concluded"];

    private static string[] Words(string words) => words.Split(' ');
}
