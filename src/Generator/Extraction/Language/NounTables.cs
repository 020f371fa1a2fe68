namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// Nouns by what they name. Singular forms; the plural is derived. A noun stands in one table only, save that a role
/// ("head") may be what a group consists of.
/// </summary>
internal static class NounTables
{
    /// <summary>What has a title of its own that is written in marks.</summary>
    public static readonly WordTable Outlets = new(
        "magazine newspaper journal weekly daily monthly bulletin newsletter blog podcast film documentary book novel album song nasheed website"
    );

    /// <summary>Nouns by which somebody says what something is: "A's description of it as".</summary>
    public static readonly WordTable Judgements = new(
        "description characterization characterisation portrayal depiction denunciation condemnation"
    );

    /// <summary>What an outlet prints.</summary>
    public static readonly WordTable Articles = new("article editorial column essay op-ed piece");

    /// <summary>Nouns by which a text takes up a body, whatever its name says that it is.</summary>
    public static readonly WordTable GenericBodies = new(
        "group organization organisation movement militia party faction body outlet company firm agency authority network coalition alliance union institution association side club team newspaper paper daily weekly magazine station studio bank school hospital website site channel"
    );

    /// <summary>Nouns by which a text takes up a person, whatever his role.</summary>
    public static readonly WordTable GenericPeople = new(
        "man woman person official leader spokesman spokeswoman spokesperson"
    );

    /// <summary>Somebody's words that another one shows: "a line by A".</summary>
    public static readonly WordTable Passages = new(
        "quote quotation line saying phrase sentence verse maxim motto words"
    );

    /// <summary>What "of" gives to its speaker: "the words of A".</summary>
    public static readonly WordTable Utterances = new(
        "words statement quote claim message remark saying line sentence verse maxim motto quotation phrase"
    );

    /// <summary>Nouns whose "for" tells what is asked: "the group's demand for".</summary>
    public static readonly WordTable Demands = new("demand appeal call plea");

    /// <summary>Somebody's words about another's: without an owner they are not the one's who spoke before.</summary>
    public static readonly WordTable Replies = new("reply answer retort rebuttal");

    /// <summary>What others say to a text.</summary>
    public static readonly WordTable Reactions = new("comment reply response reaction answer remark");

    /// <summary>Words that stand on or under a picture, a wall or a sheet: nobody says them.</summary>
    public static readonly WordTable Inscriptions = new("caption banner placard slogan");

    /// <summary>Parts of what is published: without an article, or by number, they are the statement's in hand.</summary>
    public static readonly WordTable PartsOfDocuments = new(
        "text chapter slide caption subtitle lettering bio line verse sentence section"
    );

    /// <summary>"in A's view", "in his telling".</summary>
    public static readonly WordTable Views = new(
        "view opinion words telling account reading judgment estimation eyes phrase formulation description parlance"
    );

    /// <summary>Nouns of what is part of a body: "political council", "military wing".</summary>
    public static readonly WordTable PartsOfBodies = new(
        "council bureau wing office branch committee department unit board politburo division secretariat delegation"
    );

    /// <summary>What somebody publishes or utters; as a subject ("the post adds") it stands for its author.</summary>
    public static readonly WordTable Documents = new(
        "statement answer directive circular edict notice post message communique communiqué tweet article editorial column op-ed essay letter memo memorandum interview speech address sermon lecture video clip recording audio poster infographic caption announcement declaration release bulletin dispatch report claim thread entry commentary note text document paper study book manifesto petition resolution fatwa ruling decree order verdict decision regulation proclamation cartoon advertisement ad email e-mail podcast broadcast remark comment reply response message slogan banner placard leaflet flyer pamphlet brochure newsletter press_release news_release voice_message open_letter conference briefing testimony transcript quote quotation saying phrase publication piece blog series complaint rebuttal accusation allegation assertion contention denial lawsuit filing warning appeal pledge ultimatum line sentence verse maxim motto words chapter slide bio screenshot subtitle lettering"
    );

    /// <summary>Roles that a person holds.</summary>
    public static readonly WordTable Roles = new(
        "leader head chief spokesman spokeswoman spokesperson speaker president vice_president chairman chairwoman chairperson chair director director-general secretary secretary-general general_secretary secretary_general deputy minister prime_minister premier foreign_minister chancellor ambassador envoy emissary governor mayor senator representative congressman congresswoman lawmaker legislator deputy mp parliamentarian politician commander commander-in-chief general colonel major captain lieutenant sergeant admiral brigadier brigadier-general major-general lieutenant-general officer official operative militant fighter activist cleric imam sheikh mufti grand_mufti ayatollah preacher scholar theologian jurist judge prosecutor attorney lawyer advocate analyst expert researcher professor lecturer teacher student journalist reporter correspondent editor editor-in-chief columnist author writer blogger broadcaster anchor host presenter commentator adviser advisor aide assistant strategist strategist counselor counsellor consultant executive ceo cfo coo founder co-founder cofounder owner manager member delegate negotiator mediator coordinator organizer organiser representative rapporteur commissioner inspector investigator detective policeman policewoman master harbormaster harbourmaster headmaster stationmaster prefect king queen prince princess emir sultan ruler crown_prince monarch pope bishop archbishop priest pastor rabbi patriarch doctor physician surgeon nurse engineer scientist economist historian novelist poet singer actor actress director producer artist coach player captain athlete entrepreneur businessman businesswoman banker trader merchant farmer driver pilot sailor soldier veteran secretary_of_state chief_of_staff chief_executive attorney_general undersecretary under-secretary treasurer figurehead strongman warlord kingpin mastermind ideologue propagandist influencer nominee candidate incumbent successor predecessor hopeful dissident defector source insider moderator user curator ringleader handler custodian steward organizer exile refugee resident villager witness survivor victim neighbor neighbour relative father mother brother sister son daughter wife husband widow widower uncle aunt cousin friend colleague man woman boy girl person attendee participant protester protestor demonstrator voter donor tribesman elder chieftain spokesmen spokeswomen prelate clergyman churchman pontiff newsman newspaperman diplomat unionist jihadi rebel academic dean rector principal consul barrister solicitor counsel employee staffer front-runner frontrunner runner-up contender challenger billionaire millionaire magnate mogul tycoon pundit pollster lobbyist fundraiser fund-raiser caller reader look-alike registrar auditor magistrate constable sheriff shopkeeper landowner landlord smuggler trucker contractor surgeon midwife musician filmmaker comedian footballer goalkeeper referee umpire linesman midfielder defender striker winger sweeper quarterback linebacker catcher batsman bowler wicketkeeper shortstop sprinter runner hurdler swimmer rower cyclist wrestler gymnast skater skier snowboarder mountaineer jockey golfer cricketer sportsman sportswoman sportscaster right-back left-back centre-back center-back fly-half scrum-half wing-back full-back teammate champion medallist medalist olympian painter sculptor ceramicist engraver illustrator cartoonist photographer cinematographer cameraman screenwriter playwright dramatist librettist composer violinist pianist cellist guitarist drummer bassist saxophonist trumpeter flautist organist percussionist vocalist songwriter rapper soprano tenor baritone contralto choreographer dancer ballerina puppeteer magician acrobat curator designer architect craftsman craftswoman artisan goldsmith silversmith blacksmith locksmith gunsmith watchmaker clockmaker shoemaker cobbler dressmaker seamstress jeweller jeweler upholsterer cabinetmaker bricklayer stonemason roofer plumber electrician welder mechanic machinist glassblower bookbinder bookseller chef winemaker beekeeper florist hairdresser dissenter bishop-elect trade_unionist forewoman foreman marshal rescuer climber whistleblower astronaut cosmonaut superintendent assemblyman assemblywoman councilman councilwoman councillor councilor alderman pollster firefighter lifeguard paramedic campaigner fundraiser freelancer co-author coauthor co-anchor co-host co-chair co-chairman co-chairwoman co-owner co-director co-writer co-editor co-pilot co-worker coworker interpreter translator biographer philosopher mathematician statistician astronomer geographer veterinarian librarian caregiver grandmother grandfather stepmother stepfather stepson stepdaughter teenager bystander onlooker ombudsman ombudswoman comptroller coroner inventor programmer podcaster vlogger retiree trooper patrolman narrator inmate prisoner detainee rancher lobsterman fisherman plaintiff defendant restaurateur hotelier innkeeper president-elect mayor-elect governor-elect senator-elect"
    );

    /// <summary>Bodies that go by numbers: "Unit 8200".</summary>
    public static readonly WordTable NumberedBodies = new(
        "unit brigade battalion regiment division squadron company corps army branch local chapter cell squad department directorate committee"
    );

    /// <summary>Roles written as acronyms; in small letters they are other words ("5 pm").</summary>
    public static readonly WordTable RoleAcronyms = new("pm fm vp");

    /// <summary>Bodies of people, not states.</summary>
    public static readonly WordTable Organizations = new(
        "organization organisation group movement militia brigade brigades battalion battalions battalion division regiment front army forces force party alliance coalition bloc union federation confederation association society council committee commission board bureau office agency authority company corporation corp firm bank foundation institute institution university college school center centre club league network faction wing arm branch command unit units cell battalion guard guards corps resistance state caliphate emirate front congress campaign team tabloid broadsheet newspaper daily weekly magazine journal website site outlet broadcaster station newsroom publisher think_tank ngo charity syndicate guild cartel gang cooperative consortium conglomerate joint_venture operator airline carrier shipping_line shipper hospital clinic church mosque diocese seminary order brotherhood jihad battalion vanguard secretariat politburo delegation mission taskforce task_force community clan tribe house directorate inspectorate jirga shura loya_jirga caucus panel tribunal registry fund trust observatory chamber"
    );

    /// <summary>Bodies of a state.</summary>
    public static readonly WordTable Governments = new(
        "government ministry department cabinet parliament senate assembly knesset duma congress presidency embassy consulate administration regime junta court tribunal police military army navy air_force armed_forces gendarmerie municipality kremlin pentagon white_house treasury state_department house_of_representatives council_of_representatives council_of_ministers security_forces intelligence_service governorate prefecture municipality chancellery coast_guard border_guard foreign_office"
    );

    /// <summary>Places where somebody publishes under the place's own name.</summary>
    public static readonly WordTable Channels = new("channel account page feed handle profile blog forum");

    /// <summary>Plural words for people without a name.</summary>
    public static readonly WordTable People = new(
        "people militias officials sources activists supporters critics opponents members leaders heads commanders family fighters militants residents locals villagers witnesses eyewitnesses protesters protestors demonstrators users commentators analysts experts observers clerics scholars elders lawmakers legislators politicians ministers diplomats spokesmen spokespeople representatives delegates organizers organisers prosecutors lawyers attorneys authorities families relatives survivors victims workers employees staff students teachers doctors journalists reporters followers sympathizers sympathisers loyalists rebels insurgents jihadis jihadists hackers channels outlets accounts factions groups parties organizations organisations forces troops soldiers officers police aides advisers advisors allies rivals candidates voters republicans democrats americans attendees participants some_of_them women men parents farmers fishermen drivers miners seamen crew players fans investors shareholders executives companies"
    );

    /// <summary>A noun that says that the words in marks beside it are a name or a title.</summary>
    public static readonly WordTable Named = new(
        "channel channels account page group newspaper daily magazine journal website site blog program programme show series film movie documentary song anthem chant nasheed album book novel poem play essay article editorial column report paper study hashtag slogan operation campaign brigade battalion unit cell squad force front project initiative plan doctrine website outlet agency network forum festival conference exhibition video clip game app application magazine ship vessel tanker ferry boat drone missile rocket rifle tank company brand product cafe restaurant hotel club team podcast section column event award prize newsletter weekly bulletin monthly periodical quarterly mouthpiece pamphlet booklet treatise leaflet"
    );

    /// <summary>What the members of a body are, besides nouns in -ist, -ician, -eer and -er.</summary>
    private static readonly WordTable s_members = new(
        "woman man farmer worker teacher student player pilot sailor seaman fisherman docker miner baker driver rider owner tenant doctor nurse lawyer journalist reporter editor writer author artist actor musician poet journalist veteran soldier officer merchant trader banker engineer scientist athlete voter villager resident pensioner mother child mechanic electrician plumber craftsman sportsman policeman fireman tribesman"
    );

    /// <summary>Nouns in -er that one at a time is.</summary>
    private static readonly WordTable s_holders = new(
        "minister premier manager leader speaker commander founder commissioner chancellor"
    );

    private static readonly WordTest s_isMember = new(word =>
        s_members.Contains(word.Lower)
        || PeopleBySuffix.IsSingular(word)
        || (
            word.Lower.EndsWith("er", StringComparison.Ordinal)
            && Roles.Contains(word.Lower)
            && !s_holders.Contains(word.Lower)
        )
    );

    private static readonly WordTest s_isPluralOfMembers = new(word =>
        word.Lower.EndsWith("s", StringComparison.Ordinal)
        || word.Lower.EndsWith("men", StringComparison.Ordinal)
        || word.Lower is "people" or "children"
    );

    /// <summary>A noun for what somebody is who may be a member of a body: "farmer".</summary>
    public static bool IsMember(Word word) => s_isMember.Holds(word);

    /// <summary>A word that can be a plural in the genitive: "players'", "seamen's".</summary>
    public static bool IsPluralOfMembers(Word word) => s_isPluralOfMembers.Holds(word);

    private static readonly WordTest s_isChannel = SingularOrPlural(Channels);
    private static readonly WordTest s_isDocument = SingularOrPlural(Documents);
    private static readonly WordTest s_isPeople = new(word =>
        People.Contains(word.Lower)
        || SingularIn(Roles, word.Lower) is not null
        || SingularIn(Organizations, word.Lower) is not null
        || SingularIn(Governments, word.Lower) is not null
    );
    private static readonly WordTest s_isPluralRole = new(word => SingularIn(Roles, word.Lower) is not null);
    private static readonly WordTest s_isPluralOrganization = new(word =>
        SingularIn(Organizations, word.Lower) is not null
    );
    private static readonly WordTest s_isBodyNoun = new(word =>
        IsOrganization(word.Lower)
        || NameWords.BodyNames.Contains(word.Lower)
        || SingularIn(Organizations, word.Lower) is not null
    );
    private static readonly WordTest s_isNoun = new(word =>
        Documents.Contains(word.Lower)
        || People.Contains(word.Lower)
        || IsOrganization(word.Lower)
        || Roles.Contains(word.Lower)
        || Channels.Contains(word.Lower)
    );

    private static WordTest SingularOrPlural(WordTable table) =>
        new(word => table.Contains(word.Lower) || SingularIn(table, word.Lower) is not null);

    /// <summary>A noun for a place of publishing, or its plural.</summary>
    public static bool IsChannel(Word word) => s_isChannel.Holds(word);

    /// <summary>A noun for what is published, or its plural.</summary>
    public static bool IsDocument(Word word) => s_isDocument.Holds(word);

    /// <summary>Several people, or several bodies.</summary>
    public static bool IsPeople(Word word) => s_isPeople.Holds(word);

    public static bool IsPluralRole(Word word) => s_isPluralRole.Holds(word);

    public static bool IsPluralOrganization(Word word) => s_isPluralOrganization.Holds(word);

    /// <summary>A noun that ends the name of a body: "union", "lines".</summary>
    public static bool IsBodyNoun(Word word) => s_isBodyNoun.Holds(word);

    private static readonly HashSet<string> s_foldedBodyNouns = new(
        Organizations
            .Words.Concat(Governments.Words)
            .Concat(NameWords.BodyNames.Words)
            .Select(SeedsSdk.Shared.NameFolding.Fold),
        StringComparer.Ordinal
    );
    private static readonly WordTest s_isFoldedBodyNoun = new(word =>
        IsBodyNoun(word) || s_foldedBodyNouns.Contains(word.Lower)
    );

    /// <summary>The same for a word of a folded name, which has no doubled letters: "comision".</summary>
    public static bool IsFoldedBodyNoun(Word word) => s_isFoldedBodyNoun.Holds(word);

    /// <summary>Whether a table of nouns has a word.</summary>
    public static bool IsNoun(Word word) => s_isNoun.Holds(word);

    public static bool IsRole(string lower) => Roles.Contains(lower);

    public static bool IsRole(Word word) => Roles.Contains(word);

    public static bool IsOrganization(string lower) => Organizations.Contains(lower) || Governments.Contains(lower);

    public static bool IsOrganization(Word word) => Organizations.Contains(word) || Governments.Contains(word);

    /// <summary>The singular of a plural in -s, as far as a table knows it.</summary>
    public static string? SingularIn(WordTable table, string lower)
    {
        if (lower.Length == 0 || lower[lower.Length - 1] is not ('s' or 'n'))
        {
            return null;
        }

        if (
            lower.EndsWith("ies", StringComparison.Ordinal)
            && table.Contains(lower.Substring(0, lower.Length - 3) + "y")
        )
        {
            return lower.Substring(0, lower.Length - 3) + "y";
        }

        if (lower.EndsWith("es", StringComparison.Ordinal) && table.Contains(lower.Substring(0, lower.Length - 2)))
        {
            return lower.Substring(0, lower.Length - 2);
        }

        if (
            lower.EndsWith("men", StringComparison.Ordinal)
            && table.Contains(lower.Substring(0, lower.Length - 2) + "an")
        )
        {
            return lower.Substring(0, lower.Length - 2) + "an";
        }

        return lower.EndsWith("s", StringComparison.Ordinal) && table.Contains(lower.Substring(0, lower.Length - 1))
            ? lower.Substring(0, lower.Length - 1)
            : null;
    }
}
