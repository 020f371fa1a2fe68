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
        "anger outrage infuriate enrage alarm accept achieve act affect agree allow appear apply approach arise|arose|arisen arrest arrive assist attend avoid await bear|bore|borne become|became begin|began|begun "
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
        + "close open head chair carry reveal confirm deny see|saw|seen give|gave|given feel|felt hold|held run+|ran blame thank respond consider stand realize recognize await betray belong rejoice bless curse pray "
        + "weigh feed|fed devote distance withhold|withheld abandon abolish absorb abuse accelerate accommodate accompany accomplish accumulate adapt adjust administer adopt afford aggravate aggregate align allocate alter amend amount annex annoy apologize assemble assess assign assume assure attach attain attract bake bargain bathe beat|beat|beaten bend|bent bind|bound bite|bit|bitten bleed|bled block blow|blew|blown boil borrow bother bow breach breathe breed|bred bribe bury calculate calm carve cast|cast cease chase cheat choke circle cite clean clear climb cling|clung collect combine commence commit+ compensate compete compile complicate compose comprehend conceal concentrate concern condone confer+ confine confiscate conflict conform confuse connect conquer conserve constitute construct consult consume convene convert convict convince cook copy cost|cost cough crack crash creep|crept cripple crumble dare dash date debate decline decorate dedicate deepen defer+ define defy delay delete deliver demolish deport deposit deprive descend design desire despair detect deter+ devastate dig|dug diminish dine disarm discharge discourage disgrace disguise disintegrate dislike dismantle dispatch displace display dispose dispute disrupt dissolve distinguish distort disturb divide divorce dominate donate double draft drag+ drain dream|dreamt dress drift drill drink|drank|drunk drown dry dump dwell|dwelt ease elaborate eliminate embark embarrass empower empty endorse enforce engage enlarge enlist enrich enrol entail entertain enthrone entitle entrust equip+ err evacuate evade evaluate evolve exaggerate exceed exchange exclude excuse exert exhaust expire export facilitate fade fascinate fasten favor favour fetch flatter flood flourish fold forge formulate foster freeze|froze|frozen frighten frustrate fund furnish gamble generate glow grab+ grade greet grieve grind|ground grip+ guess guide halt harass harm harvest hasten haul heal heat hesitate hire hoist hunt hurry identify illuminate illustrate imagine imitate implement import imprison incline incorporate incur+ indulge infiltrate inflict inhabit inherit inhibit initiate inject injure innovate inspect inspire install institute insure integrate intensify intercept interfere interrupt intimidate introduce invent isolate jail jump kick kidnap+ kiss kneel|knelt knock land laugh launder lay|laid leak lean leap|leapt legitimize lessen lick lift lighten link liquidate load loan lock loot lower manipulate manufacture marry massacre mature melt merge mislead|misled misunderstand|misunderstood mix mobilize model modernize modify monitor motivate mount multiply nourish nurture obliterate obsess offend omit+ orient originate outlaw overlook oversee|oversaw|overseen overthrow|overthrew|overthrown overwhelm pack pardon park penetrate persecute persuade pervade pile plot+ plough plunder plunge poison pollute postpone pour precede preside privatize probe profit progress promote prosper provoke purify qualify quit|quit race rape reap rebuild|rebuilt recruit rectify redeem reflect reform refrain refuel regain register regulate reign relieve relocate render renew renounce rent repair repay|repaid repeal repel+ replenish reproduce resemble reserve reside resort restrain restrict retire retrieve reunite revise revive revolt reward rid|rid rob+ roll rot+ ruin rush sabotage salvage sanction scatter schedule scrap+ scrape seal search seduce segregate seize select sever shape shelter shield shift shine|shone ship+ shock shoulder shrink|shrank|shrunk sicken silence sink|sank|sunk slaughter slide|slid slip+ slow smash smell|smelt smuggle snatch soften sort sow spare spark spill|spilt spin|spun split|split spoil sponsor spring|sprang|sprung squander squeeze stab+ stain starve station steer stem+ stifle stimulate stir+ store storm strangle strip+ stumble subdue subsidize substitute subvert succumb sue suffice summon surge surpass suspect swallow swap+ sweep|swept swell|swollen swim|swam|swum swing|swung switch tackle tame tax tempt terminate terrify thrive tie tighten tolerate topple torture touch trace trample transform transmit+ transport trap+ tremble trespass trick trigger triple triumph trouble tumble twist unify unleash unveil uphold|upheld uproot usurp utilize vacate vaccinate value wake|woke|woken warm wash weave|wove|woven wed+ weep|wept whip+ widen wield wipe wither withstand|withstood wound wrap+ wreck wrestle";

    /// <summary>
    /// Forms that are usually nouns where no pronoun stands before them.
    /// </summary>
    private static readonly WordTable s_nouns = new(
        "abuse beat bite block blow bound bow breach calm cast cease chase circle clean clear climb concern conflict construct convict copy cost costs cough crack crash dash date dates debate debates decline delay delays deposit design designs desire despair discharge disgrace disguise dislike dispatch display displays dispute disputes divide divorce double draft drafts drain dream dreams dress drift drill drills drink drinks dry dump ease empty engage exchange excuse excuses exhaust export exports favor favour feed feeds fit flood floods fold forge freeze fund funds gamble glow grab grade grades grant grants grind grip ground guess guide guides halt harm harvest haul heat hire hunt hurry import imports inspire institute jail jump kick kiss knock land lands last laugh lay leak leaks lean leap lift lifts link links load loads loan loans lock locks loot lower massacre mature merge mine model models monitor monitors mount murder pack pardon park parks pile plot plots plunge poison polish praise print probe profit profits progress project projects race races rape recruit recruits reflect reform reforms register reign rent repair repairs repeal reserve reserves resort revolt reward rewards rid roll rolls rose rot ruin ruins rush sanction sanctions schedule scrap seal search searches shape shelter shelters shield shields shift shifts shine ship ships shock shocks shoulder shoulders silence sink slaughter slide slip slow smash smell sort sorts spare spark spill spin split sponsor sponsors spring stab stain station stations stem stir store stores storm storms strip stumble substitute surge suspect suspects swallow swap sweep swell swing switch tackle tax taxes test tests tie ties torture touch trace traces track trap traps trick trigger triumph trouble troubles twist value values veto wake warm wash weave wound wounds wrap wreck act acts bomb bombs cause causes change changes check checks clash clashes collapse control controls cover deal deals defeat defeats die drop drops end ends exercise face faces fear fears fight fights fire fires force forces form forms function functions gain gains guard guards help hit hits host hosts influence insult insults lack lead leads lie lies limit limits love look looks march marches mark marks matter matters move moves murder murders need needs object objects offer offers pass pay point points practice practices pull purchase push raise rest result results retreat return returns revenge ride rise rule rules sacrifice sacrifices sell shell shells show shows start starts stay step steps stick stop strike strikes struggle study supply supplies talk talks target targets trade train trains transfer travel trust try turn turns use uses visit visits vote votes wage wages wait walk waste watch win wins work works worry yield like hate stand hope hopes call calls support lives demand demands pledge pledges blame stress view experience force draw cut shot set sets found left felt spread play plays plant plants mention miss found kill cross benefit result live head heads hold run runs close open fall falls free meeting feeling building killing fighting training understanding beginning bombing shelling suffering living ruling standing working meaning"
    );

    /// <summary>Past forms of verbs that take no object, so that they are no participles behind a noun: "the roof collapsed".</summary>
    private static readonly WordTable s_intransitive = new(
        "collapsed arrived died emerged happened occurred appeared disappeared remained existed vanished arose belonged lasted prevailed succeeded survived erupted escalated perished persisted resigned rejoiced vanished waned went came fell rose lay slept sat stood"
    );

    private static readonly Dictionary<string, VerbForm> s_forms = Build();

    public static VerbForm? Find(string lower) => s_forms.TryGetValue(lower, out var form) ? form : null;

    public static VerbForm? Find(Word word) => word.Common;

    public static bool IsAlsoNoun(Word word) => s_nouns.Contains(word);

    public static bool IsIntransitive(Word past) => s_intransitive.Contains(past);

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
