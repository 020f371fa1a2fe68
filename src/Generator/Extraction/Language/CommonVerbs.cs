namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// Frequent verbs that report nothing. They tell where a subject ends, and whether marked words hold a main clause.
/// A "+" behind a verb: the last consonant doubles; "|": irregular past forms.
/// </summary>
internal static class CommonVerbs
{
    /// <summary>Past forms that are no participles: "went", not "followed".</summary>
    public static readonly WordTable FinitePasts = new(
        "became came went began took gave knew saw fell chose broke showed stole"
    );

    private const string Verbs =
        "accept achieve act affect agree allow appear apply approach arise|arose|arisen arrest arrive assist attend avoid await bear|bore|borne become|became begin|began|begun "
        + "belong bomb break|broke|broken bring|brought build|built burn buy|bought cancel capture catch|caught cause change check choose|chose|chosen clash coexist collapse come|came compel+ "
        + "complete comprise compromise conduct confront consist contain continue contribute control+ cooperate cover create crawl cross crush cut|cut deal|dealt decide defeat defend demonstrate "
        + "depend deploy derive deserve destroy detain determine develop die direct disappear discover discuss disregard do|did|done draw|drew|drawn drive|drove|driven drop+ earn eat|ate|eaten elect "
        + "emerge employ enable end endanger endure enjoy ensure enter erupt escalate escape establish examine execute exercise exist expand expel+ experience exploit explode expose extend face "
        + "fail fall|fell|fallen fear fight|fought fill find|found finish fire fix flee|fled flow fly|flew|flown follow forbid|forbade|forbidden force forget|forgot|forgotten forgive|forgave|forgiven form "
        + "found free function gain gather get+|got|gotten go|went|gone govern grant grow|grew|grown guarantee guard handle hang|hung happen hear|heard help hide|hid|hidden hit|hit host hurt|hurt ignore "
        + "impose improve include increase influence insult intend intervene invade invest investigate involve join keep|kept kill know|knew|known lack last lead|led learn leave|left lend|lent let|let lie|lay|lain "
        + "limit liberate listen live look lose|lost love lurk make|made manage march mark matter mean|meant meet|met mention miss move murder need neglect negotiate obey object obstruct obtain occupy "
        + "occur+ offer operate oppress overcome|overcame owe own participate pass pay|paid perform perpetrate persist plant play please point portray possess practice prefer+ prepare preserve pretend "
        + "prevail prevent proceed prohibit protect prove provide pull punish purchase pursue push put|put raise reach receive recover reduce refuse regret+ reinforce relax rely remain remember remove "
        + "replace represent require resign resist resolve respect rest restore result resume retain retreat return revenge ride|rode|ridden rise|rose|risen rule sacrifice save secure seem sell|sold "
        + "send|sent separate serve set+|set settle shake|shook|shaken shed|shed shell shoot|shot show|showed|shown shut|shut sit|sat sleep|slept solve spend|spent spread|spread stand|stood start stay steal|stole|stolen "
        + "step+ stick|stuck stop+ strengthen strike|struck strive|strove struggle study submit+ succeed suffer supply suppress surrender surround survive suspend sustain take|took|taken talk target teach|taught tear|tore|torn "
        + "terrorize throw|threw|thrown tire trade train transfer+ travel treat trust try turn understand|understood undergo|underwent undermine unite use violate visit vote wage wait walk waste watch weaken wear|wore|worn win|won withdraw|withdrew|withdrawn "
        + "work worry yield like hate deserve enable destabilize reorganize restructure normalize ask tell|told think|thought believe say|said speak|spoke|spoken want want hope stress warn demand reject condemn support call welcome declare pledge "
        + "close open head chair carry reveal confirm deny see|saw|seen give|gave|given feel|felt hold|held run+|ran blame thank respond consider stand realize recognize await betray belong rejoice bless curse pray";

    /// <summary>
    /// Forms that are usually nouns where no pronoun stands before them.
    /// </summary>
    private static readonly WordTable s_nouns = new(
        "act acts bomb bombs cause causes change changes check checks clash clashes collapse control controls cover deal deals defeat defeats die drop drops end ends exercise face faces fear fears fight fights fire fires force forces form forms function functions gain gains guard guards help hit hits host hosts influence insult insults lack lead leads lie lies limit limits love look looks march marches mark marks matter matters move moves murder murders need needs object objects offer offers pass pay point points practice practices pull purchase push raise rest result results retreat return returns revenge ride rise rule rules sacrifice sacrifices sell shell shells show shows start starts stay step steps stick stop strike strikes struggle study supply supplies talk talks target targets trade train trains transfer travel trust try turn turns use uses visit visits vote votes wage wages wait walk waste watch win wins work works worry yield like hate stand hope hopes call calls support lives demand demands pledge pledges blame stress view experience force draw cut shot set sets found left felt spread play plays plant plants mention miss found kill cross benefit result live head heads hold run runs close open fall falls free meeting feeling building killing fighting training understanding beginning bombing shelling suffering living ruling standing working meaning"
    );

    /// <summary>Past forms of verbs that take no object, so that they are no participles behind a noun: "the roof collapsed".</summary>
    private static readonly WordTable s_intransitive = new(
        "collapsed arrived died emerged happened occurred appeared disappeared remained existed vanished arose belonged lasted prevailed succeeded survived erupted escalated perished persisted resigned rejoiced vanished waned went came fell rose lay slept sat stood"
    );

    private static readonly Dictionary<string, VerbForm> s_forms = Build();

    public static VerbForm? Find(string lower) => s_forms.TryGetValue(lower, out var form) ? form : null;

    public static bool IsAlsoNoun(string lower) => s_nouns.Contains(lower);

    public static bool IsIntransitive(string past) => s_intransitive.Contains(past);

    private static Dictionary<string, VerbForm> Build()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var row in Verbs.Split(' '))
        {
            var parts = row.Split('|');
            var doubles = parts[0][parts[0].Length - 1] == '+';
            var verb = parts[0].TrimEnd('+');
            Add(verb, VerbForm.Base);
            Add(verb is "go" or "do" ? verb + "es" : Inflection.ThirdPerson(verb), VerbForm.ThirdPerson);
            Add(Inflection.Participle(verb, doubles), VerbForm.PresentParticiple);
            if (parts.Length == 1)
            {
                Add(Inflection.Past(verb, doubles), VerbForm.Past);
            }

            foreach (var past in parts.Skip(1))
            {
                Add(past, VerbForm.Past);
            }
        }

        return forms;

        void Add(string word, VerbForm form)
        {
            if (!forms.ContainsKey(word))
            {
                forms.Add(word, form);
            }
        }
    }
}
