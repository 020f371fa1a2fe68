namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words of titles that tell of what: "Mayor of PLACE", "Minister of FIELD".</summary>
internal static class TitleWords
{
    /// <summary>Titles of a place, a see or a state: what "of" gives them is no person and seldom a body.</summary>
    public static readonly WordTable OfPlaces = new(
        "mayor governor bishop archbishop patriarch metropolitan ambassador consul president premier minister chancellor king queen emir sultan prince princess duke duchess marquess baron baroness viscount prefect sheriff"
    );

    /// <summary>Titles of a field or a body.</summary>
    public static readonly WordTable OfOffices = new(
        "minister secretary state undersecretary under-secretary director director-general commissioner head chief chairman chairwoman chairperson chair rector dean commander secretary-general general ceo manager executive treasurer coordinator"
    );

    /// <summary>Titles that always have a field: one name behind it is the holder's.</summary>
    public static readonly WordTable OfFields = new("minister secretary undersecretary under-secretary");

    /// <summary>Titles of nobility: a role before "of" alone, since they are surnames and given names as well.</summary>
    public static readonly WordTable Nobility = new("duke duchess marquess baron baroness viscount");

    /// <summary>Bodies that go by their noun alone: "Speaker of Parliament".</summary>
    public static readonly WordTable Chambers = new(
        "parliament house senate congress assembly council commons cabinet"
    );

    /// <summary>What ministers and heads of departments are in charge of.</summary>
    public static readonly WordTable Fields = new(
        "health trade commerce interior exterior foreign affairs fisheries fishing defense defence finance finances justice education culture labor labour transport transportation agriculture energy environment industry industries economy economics economic tourism sport sports youth communication communications telecommunications information technology technologies science sciences research housing planning development water waters irrigation resources forests forestry forest mines mining minerals oil petroleum gas electricity power immigration migration refugees displacement religion religious endowments women children family families social welfare security national public works infrastructure ports shipping railways aviation roads land lands home internal external domestic homeland veterans pensions employment human rights rural urban regional local municipal municipalities administration budget treasury revenue taxation digital innovation climate change state parliamentary relations cooperation international european higher reconstruction integration media operations staff intelligence police production food supply supplies livestock wildlife heritage antiquities arts civil service services consumer equality gender disaster emergency emergencies investment investments privatization reform reforms crisis constitutional legal ecology maritime marine navy war protection"
    );

    /// <summary>First words of names of places of several: "San", "East", "New".</summary>
    public static readonly WordTable FirstOfPlaces = new(
        "san santa santo sao saint st ste sankt new north south east west northern southern eastern western central upper lower greater great grand little old inner outer port porto puerto fort mount monte lake cape camp point el la los las le les al bad nova novi novo villa ciudad kota tel tell deir ain wadi khan nizhny veliky"
    );

    /// <summary>Last words of names of places of several: "City", "County".</summary>
    public static readonly WordTable LastOfPlaces = new(
        "city county town township village province state region district territory territories governorate oblast prefecture canton borough municipality island islands isles valley beach springs falls hills heights park bay harbor harbour point creek river rivers lake lakes mountain mountains coast peninsula plains woods grove ridge gardens square north south east west"
    );
}
