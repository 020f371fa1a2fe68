namespace SeedsSdk.Robustness.Inputs;

/// <summary>The words of <see cref="InventedProse"/>. Countries, people and unions are invented.</summary>
internal static class ProseWords
{
    public static readonly string[] Onsets = "b br d dr f g gr h j k kr l m n p r s sk st t tr v w z th sh ch".Split(
        ' '
    );

    public static readonly string[] Vowels = "a e i o u ai ei au io ea".Split(' ');

    public static readonly string[] Endings = "n r l s t nd rk lm nt sk ll th v ss rn".Split(' ');

    public static readonly string[] GivenNames =
        "Tor Nadia Ana Idris Marta Henning Regina Pavel Lucia Omar Signe Bruno Hadiza Oskar Elena Karim Vera Nils Paula Stefan".Split(
            ' '
        );

    public static readonly string[] Roles =
    [
        "spokesman for",
        "spokeswoman for",
        "chairman of",
        "the head of",
        "secretary of",
        "a member of",
        "the treasurer of",
        "director of",
    ];

    public static readonly string[] Bodies =
    [
        "the PLACE Harbor Union",
        "the PLACE Pilots' League",
        "the Ministry of Ports of PLACE",
        "the PLACE Fishing Council",
        "the PLACE Railway Company",
        "the PLACE Water Authority",
        "the Teachers' Federation of PLACE",
        "the PLACE Shipping Chamber",
    ];

    public static readonly string[] Verbs =
    [
        "said",
        "said",
        "said",
        "told reporters",
        "wrote on Telegram",
        "announced",
        "added",
        "warned",
        "argued",
        "explained",
        "replied",
        "insisted",
    ];

    public static readonly string[] Days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".Split(' ');

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
    ];

    public static readonly string[] Clauses =
    [
        "THING will not open before the contract is signed",
        "nobody in the office had read the letter about THING",
        "we have waited eleven years for THING",
        "THING costs the town more than it earns",
        "they promised us THING and gave us a committee",
        "the men know what THING means for their families",
        "THING is a matter of safety, and safety is not for sale",
        "you cannot repair THING with speeches",
        "there was no other way to keep THING alive through the winter",
        "I have seen THING from the inside, and it is worse than the papers say",
    ];

    public static readonly string[] Fragments =
    [
        "a grave for boats",
        "an insult to every pilot",
        "the worst offer in years",
        "a museum piece",
        "a promise written in water",
        "unfair and unsafe",
        "the last warning",
        "a toll on thirst",
    ];

    public static readonly string[] Plain =
    [
        "The boats of the coast went out in the morning, and the men at the quay waited for the tide.",
        "On DAY, about NUMBER people gathered in front of the town hall of PLACE and left again before noon.",
        "The committee that looks into THING has met NUMBER times since the spring, mostly behind closed doors.",
        "Traffic on the road to PLACE stood still for hours, and two trains were cancelled.",
        "A report of the auditors put the cost of THING at NUMBER million, a third more than in the year before.",
        "Prices at the market in PLACE rose again, though less than in the autumn.",
        "In PLACE, where THING has been in dispute for a long time, most of the shops stayed closed on DAY.",
        "The talks about THING began NUMBER days ago; both sides had agreed not to speak about them in public.",
        "Snow fell on the hills above PLACE during the night, which made the work at the station harder.",
        "It was not clear on DAY how many of the NUMBER workers would come back, or when.",
    ];
}
