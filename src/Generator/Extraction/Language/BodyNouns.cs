namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// Nouns by which a text takes up a body whose name tells its sort in another word: a bank is "the company", no
/// "hospital". A name that tells no sort may be any.
/// </summary>
internal static class BodyNouns
{
    private const string Companies =
        "company corporation corp firm bank airline carrier shipping_line shipper operator publisher broadcaster newspaper conglomerate cooperative consortium syndicate cartel fund studio";

    private const string Press =
        "newspaper daily weekly magazine journal website site outlet broadcaster station newsroom publisher agency network company center centre foundation";

    private const string Schools = "school college university institute seminary academy";

    private const string Parties =
        "party front movement alliance coalition bloc list congress league union caucus faction resistance campaign";

    private const string Unions = "union federation confederation association syndicate guild brotherhood";

    private const string Associations =
        Unions + " society chamber league club foundation committee council congress network institute";

    private const string Teams = "club league team association united fc academy";

    private const string Offices =
        "authority agency office bureau commission committee council board directorate inspectorate administration secretariat department service center centre";

    private static readonly Dictionary<string, WordTable> s_sorts = new(StringComparer.Ordinal)
    {
        ["company"] = new(Companies),
        ["firm"] = new(Companies),
        ["bank"] = new("bank company corporation corp"),
        ["hospital"] = new("hospital clinic center centre foundation trust"),
        ["school"] = new(Schools),
        ["institution"] = new(Schools, Offices, "hospital clinic bank church foundation trust fund court tribunal"),
        ["newspaper"] = new(Press),
        ["paper"] = new(Press),
        ["daily"] = new(Press),
        ["weekly"] = new(Press),
        ["magazine"] = new(Press),
        ["outlet"] = new(Press),
        ["station"] = new(Press),
        ["studio"] = new(Press, Companies),
        ["site"] = new(Press),
        ["website"] = new(Press),
        ["channel"] = new(Press),
        ["party"] = new(Parties),
        ["union"] = new(Unions),
        ["association"] = new(Associations),
        ["club"] = new(Teams),
        ["team"] = new(Teams),
        ["side"] = new(Teams, Parties),
        ["agency"] = new(Offices, Press),
        ["authority"] = new(Offices, "ministry court tribunal police government"),
    };

    /// <summary>Nouns by which a text takes up a body of a state.</summary>
    private static readonly WordTable s_ofStates = new("authority agency body institution side");

    /// <summary>Whether a noun may take up a body with a name: where the name tells the body's sort, it is the noun's.</summary>
    public static bool CanName(string noun, string name)
    {
        var ofState = NounTables.Governments.Contains(noun);
        if (!s_sorts.TryGetValue(noun, out var sorts) && !ofState)
        {
            return true;
        }

        var tells = false;
        foreach (var word in name.ToLowerInvariant().Split(' '))
        {
            if (word == noun || (sorts?.Contains(word) ?? NounTables.Governments.Contains(word)))
            {
                return true;
            }

            tells |= NounTables.IsOrganization(word) && word is not ("group" or "organization" or "organisation");
        }

        return !tells;
    }

    /// <summary>Whether a name of no known sort holds what no person's does: an acronym, "&amp;", "for".</summary>
    public static bool LooksLikeBody(string name)
    {
        foreach (var word in name.Split(' '))
        {
            if (word is "&" or "for" or "and" or "on" || (word.Length > 2 && IsAcronym(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAcronym(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a noun may take up a body of a state, or the state itself.</summary>
    public static bool CanNameState(string noun) => !s_sorts.ContainsKey(noun) || s_ofStates.Contains(noun);
}
