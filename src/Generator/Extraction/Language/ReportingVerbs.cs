namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>How a reporting verb takes its words.</summary>
internal enum VerbClass
{
    /// <summary>Its object is what was said: say, write, warn, claim.</summary>
    Speech,

    /// <summary>It judges or asks; marked words in its clause are the speaker's: accuse, praise, call on, reject.</summary>
    Stance,

    /// <summary>It makes words public: publish, release, issue, circulate.</summary>
    Publication,

    /// <summary>Reports only with a document or the speaker in hand as its subject: contain, depict, give.</summary>
    Weak,
}

internal enum VerbForm
{
    Base,
    ThirdPerson,
    Past,
    PresentParticiple,
}

/// <summary>What a word can be as a form of a reporting verb.</summary>
internal sealed record VerbEntry(string Lemma, VerbClass Class, VerbForm Form, bool IsAlsoNoun);

/// <summary>
/// The reporting verbs. To add one, add a row to the table of its class ("+" behind it: the last consonant doubles;
/// "|": past and past participle are irregular). The classes follow Quirk et al. 16.31 (public factual verbs) and the
/// attribution cues of PARC 3.0 (Pareti 2016).
/// </summary>
internal static class ReportingVerbs
{
    /// <summary>Lemmas by which an interviewer speaks.</summary>
    public static readonly WordTable Interrupting = new(
        "ask cut_in break_in put_in chime_in interject interpose wonder question"
    );

    /// <summary>Lemmas that go on with what somebody was saying.</summary>
    public static readonly WordTable Continuing = new(
        "add continue go_on conclude close end reiterate repeat elaborate explain"
    );

    /// <summary>Lemmas that report nothing with a particle behind them: "carried out", "held up".</summary>
    public static readonly WordTable Phrasal = new(
        "run hold give carry show sign see feel count list name want plan seek hope"
    );

    /// <summary>Lemmas by which one passes on what another published.</summary>
    public static readonly WordTable PassingOn = new(
        "share reshare repost republish retransmit retweet circulate distribute relay carry air broadcast forward"
    );

    private const string Speech =
        "say|said tell|told state add note explain declare announce claim argue insist stress emphasize emphasise assert warn caution "
        + "vow pledge promise reply respond answer ask continue conclude write|wrote|written post tweet retweet comment remark observe "
        + "report admit+ acknowledge concede confirm deny allege contend maintain reiterate repeat affirm clarify elaborate complain "
        + "lament boast joke quip+ suggest imply hint indicate recall reveal disclose predict exclaim shout yell chant proclaim "
        + "pronounce testify remind reason muse wonder assure advise recommend estimate opine recount relate stipulate  "
        + "underline underscore highlight specify swear|swore|sworn speak|spoke|spoken think|thought believe  read|read "
        + "go_on|went_on point_out|pointed_out sum_up|summed_up put_it|put_it lash_out|lashed_out make_clear|made_clear "
        + "retort  inform notify signal brag+ gloat fume vent explain   charge advocate reaffirm posit theorize fear rule "
        + "demand urge request plead beg+ implore order instruct command   note preach intone whisper mutter "
        + "interject hold_forth|held_forth drone scream cry|cried bemoan outline address reproach protest volunteer allude sneer jeer taunt thunder fulminate crow "
        + "gripe grumble murmur concur remonstrate decree certify attest vouch speculate surmise foresee|foresaw|foreseen "
        + "forecast|forecast prophesy scoff deadpan sigh snap+ roar bark growl cut_in|cut_in break_in|broke_in put_in|put_in chime_in weigh_in "
        + "follow_up set_out|set_out spell_out bring_out hit_back|hit_back fire_back write_back|wrote_back shoot_back|shot_back "
        + "reassert restate reply rejoin beseech|beseeched enjoin admonish counsel  blog+       "
        + "testify confide divulge relay profess aver+ avow opine editorialize preach sermonize lecture instruct direct "
        + "resolve wager bet|bet joke jest tease rage seethe bristle fret+ "
        + "rejoice marvel exult worry remember whine moan groan whinge demur+ equivocate interpose elucidate expound ";

    private const string Stance =
        "accuse threaten praise hail laud applaud commend thank congratulate welcome endorse embrace condemn denounce blast slam+ criticize "
        + "criticise blame describe portray  characterize characterise label brand term dub+ deem call appeal refer+ "
        + "mock deride ridicule dismiss reject oppose express voice convey decry lambast lambaste  castigate chide rebuke "
        + "scold liken      cite quote invoke extol+ salute honor honour mourn commemorate bless "
        + "encourage exhort incite    justify   question challenge  disparage belittle "
        + "vilify glorify celebrate declaim stress           "
        + "          call_for call_on rail gush disown repudiate disavow spurn pillory excoriate upbraid lampoon caricature satirize satirise single_out fault credit exalt "
        + "eulogize eulogise lionize lionise equate refute rebut+ deplore bewail regret+ resent lambast savage trash malign slander smear decry "
        + "scorn shame thank applaud cheer toast congratulate beseech advise urge warn_off tell_off take_aim|took_aim "
        + "urge_on incite call_out hit_out|hit_out round_on  christen nickname  ";

    /// <summary>Verbs that report only where a document, or the one who speaks already, is their subject.</summary>
    private const string Weak =
        "give|gave|given hold|held show feature carry|carried run|ran see|saw|seen feel|felt wish want hope seek|sought plan intend expect aim "
        + "count list name commit+ cast define present paint consider regard view compare support defend attack attribute invite propose "
        + "sign+ contain include mention add_up go_so_far_as make|made take|took|taken raise touch_on draw|drew|drawn lay_out|laid_out bring_up|brought_up "
        + "deal|dealt end close open sum_up look turn seem|seemed depict counter recognize recognise judge rate press carry_on live stand|stood face find|found";

    private const string Publication =
        "publish republish release issue reissue circulate share reshare repost retransmit distribute broadcast|broadcast  upload disseminate pen+ author post tweet "
        + "put_out|put_out draw_up|drew_up|drawn_up compile send|sent deliver record dictate   launch stream produce     "
        + "   ";

    /// <summary>Forms that are at least as often nouns; they count as verbs only where a subject stands before them.</summary>
    private static readonly WordTable s_nouns = new(
        "fear fears ruling rulings address addresses author authors pen pens credit rule rules fault savage resent object protest protests taunt taunts cheer cheers toast scorn shame counsel relay caricature style nickname claim claims report reports call calls comment comments remark remarks note notes state states demand demands question questions answer answers post posts tweet tweets quote quotes request requests order orders command commands promise promises pledge pledges threat vow vows reply replies response charge charges attack attacks view views release releases issue issues signal signals  captions sign signs reason reasons close open support hope hopes wish wishes plan plans aim aims press present run runs show shows film films stream streams record records broadcast broadcasts share shares air feature features doubt doubts challenge challenges appeal appeals term terms label labels brand brands praise honor honour salute salutes blame credit credits list lists count counts name names point points cry cries estimate estimates paint cast print prints carry produce command outline outlines regard regards welcome chant chants joke jokes lament laments thanks feel hold paper order orders warning warnings meeting meetings saying sayings speaking reading meaning finding findings hearing hearings writing writings"
    );

    private static readonly Dictionary<string, VerbEntry> s_forms = Build();

    private static readonly HashSet<string> s_firstOfTwo = new(
        s_forms.Keys.Where(form => form.IndexOf(' ') > 0).Select(form => form.Substring(0, form.IndexOf(' '))),
        StringComparer.Ordinal
    );
    private static readonly WordTest s_beginsPhrase = new(word => s_firstOfTwo.Contains(word.Lower));

    private static readonly HashSet<string> s_secondOfTwo = new(
        s_forms.Keys.Where(form => form.IndexOf(' ') > 0).Select(form => form.Substring(form.IndexOf(' ') + 1)),
        StringComparer.Ordinal
    );
    private static readonly WordTest s_endsPhrase = new(word => s_secondOfTwo.Contains(word.Lower));

    /// <summary>The number of words in the longest verb ("point out").</summary>
    public const int LongestPhrase = 2;

    public static VerbEntry? Find(string lower) => s_forms.TryGetValue(lower, out var entry) ? entry : null;

    public static VerbEntry? Find(Word word) => word.Reporting;

    /// <summary>A verb of two words: "pointed out".</summary>
    public static VerbEntry? Find(Word first, Word second) =>
        BeginsPhrase(first) && s_endsPhrase.Holds(second) ? Find(first.Lower + " " + second.Lower) : null;

    public static bool BeginsPhrase(Word word) => s_beginsPhrase.Holds(word);

    /// <summary>A form of a verb of speech or stance that is no noun as well.</summary>
    public static WordTest Plain { get; } =
        new(word => word.Reporting is { Class: VerbClass.Speech or VerbClass.Stance, IsAlsoNoun: false });

    public static bool IsVerb(string lower) => s_forms.ContainsKey(lower);

    public static bool IsVerb(Word word) => word.Reporting is not null;

    private static Dictionary<string, VerbEntry> Build()
    {
        var forms = new Dictionary<string, VerbEntry>(StringComparer.Ordinal);
        AddTable(forms, Speech, VerbClass.Speech);
        AddTable(forms, Stance, VerbClass.Stance);
        AddTable(forms, Publication, VerbClass.Publication);
        AddTable(forms, Weak, VerbClass.Weak);
        return forms;
    }

    private static void AddTable(Dictionary<string, VerbEntry> forms, string table, VerbClass verbClass)
    {
        foreach (var row in table.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = row.TrimEnd('+').Replace('_', ' ').Split('|');
            foreach (var (form, word) in FormsOf(parts, row[row.Length - 1] == '+'))
            {
                // "read": the past is the likelier reading of a form that is both.
                var isKnown = forms.TryGetValue(word, out var known);
                if (!isKnown || (form == VerbForm.Past && known!.Form == VerbForm.Base && known.Lemma == parts[0]))
                {
                    forms[word] = new VerbEntry(parts[0], verbClass, form, s_nouns.Contains(word));
                }
            }
        }
    }

    private static IEnumerable<(VerbForm, string)> FormsOf(string[] parts, bool doubles)
    {
        var words = parts[0].Split(' ');
        var rest = words.Length > 1 ? " " + words[1] : string.Empty;
        yield return (VerbForm.Base, parts[0]);
        yield return (VerbForm.ThirdPerson, ThirdPersonOf(words[0]) + rest);
        yield return (VerbForm.PresentParticiple, Inflection.Participle(words[0], doubles) + rest);
        if (parts.Length == 1)
        {
            yield return (VerbForm.Past, Inflection.Past(words[0], doubles) + rest);
        }

        foreach (var past in parts.Skip(1))
        {
            yield return (VerbForm.Past, past);
        }
    }

    private static string ThirdPersonOf(string verb) => verb is "go" ? "goes" : Inflection.ThirdPerson(verb);
}
