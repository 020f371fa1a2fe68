namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// Nouns by which a text takes up somebody whose role it told in another word: the bishop is "the prelate" (hypernyms in
/// the sense of WordNet, Fellbaum 1998).
/// </summary>
internal static class RoleNouns
{
    private const string Clergy =
        "imam sheikh shaykh mufti priest pastor bishop archbishop mullah ayatollah preacher rabbi cardinal patriarch";

    private const string Legislators =
        "mp deputy senator lawmaker legislator parliamentarian congressman congresswoman representative";

    private const string Scholars = "professor lecturer researcher historian economist academic scholar";

    private const string Journalists =
        "reporter correspondent editor columnist anchor host presenter broadcaster journalist";

    private const string Officers =
        "general colonel major captain lieutenant sergeant commander brigadier admiral marshal";

    private const string Rulers = "king queen emir sultan prince";

    private static readonly Dictionary<string, WordTable> s_covered = new(StringComparer.Ordinal)
    {
        ["prelate"] = new("bishop archbishop cardinal patriarch metropolitan abbot"),
        ["cleric"] = new(Clergy),
        ["clergyman"] = new(Clergy),
        ["churchman"] = new(Clergy),
        ["preacher"] = new(Clergy),
        ["pontiff"] = new("pope"),
        ["premier"] = new("prime"),
        ["lawmaker"] = new(Legislators),
        ["legislator"] = new(Legislators),
        ["parliamentarian"] = new(Legislators),
        ["deputy"] = new("mp lawmaker legislator parliamentarian"),
        ["diplomat"] = new("ambassador envoy consul emissary"),
        ["politician"] = new(
            "mp deputy senator lawmaker legislator parliamentarian congressman congresswoman minister premier mayor governor"
        ),
        ["jurist"] = new("judge prosecutor lawyer attorney"),
        ["lawyer"] = new("attorney advocate counsel barrister solicitor"),
        ["attorney"] = new("lawyer advocate counsel"),
        ["academic"] = new(Scholars),
        ["scholar"] = new(Scholars),
        ["physician"] = new("doctor surgeon"),
        ["doctor"] = new("physician surgeon"),
        ["journalist"] = new(Journalists),
        ["newsman"] = new(Journalists),
        ["newspaperman"] = new(Journalists),
        ["writer"] = new("author novelist essayist columnist blogger poet"),
        ["author"] = new("writer novelist essayist columnist blogger poet"),
        ["soldier"] = new(Officers),
        ["officer"] = new(Officers),
        ["general"] = new("commander"),
        ["unionist"] = new("union"),
        ["monarch"] = new(Rulers),
        ["ruler"] = new(Rulers),
        ["businessman"] = new("owner founder merchant trader banker entrepreneur industrialist executive"),
        ["executive"] = new("ceo director manager chairman president"),
        ["merchant"] = new("trader shopkeeper"),
        ["trader"] = new("merchant shopkeeper"),
        ["chief"] = new("leader head sheikh elder chieftain chairman"),
        ["militant"] = new("commander fighter operative emir"),
        ["rebel"] = new("commander fighter"),
        ["jihadi"] = new("commander fighter operative emir"),
        ["strongman"] = new("leader commander warlord"),
    };

    /// <summary>Whether a noun and a role are both of one who stands above a body: "the Front's leader", its "secretary-general".</summary>
    public static bool AreOfHeads(string noun, string role) =>
        s_heads.Contains(noun) && role.ToLowerInvariant().Split(' ').Any(s_heads.Contains);

    private static readonly WordTable s_heads = new(
        "leader head chief secretary-general chairman chairwoman chair president commander emir director boss"
    );

    /// <summary>Whether somebody with a role may be taken up by a noun: by a word of the role, or by a wider one.</summary>
    public static bool Covers(string noun, string role)
    {
        var words = role.ToLowerInvariant().Split(' ');
        return words.Contains(noun) || (s_covered.TryGetValue(noun, out var covered) && words.Any(covered.Contains));
    }
}
