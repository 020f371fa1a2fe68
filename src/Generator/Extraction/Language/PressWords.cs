namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Newspapers, stations and sites, and how they show what somebody says.</summary>
internal static class PressWords
{
    /// <summary>How a text says that a place showed something.</summary>
    public static readonly WordTable Shown = new("broadcast aired shown streamed carried live published screened");

    /// <summary>Who hears on behalf of those who read: "told reporters".</summary>
    public static readonly WordTable Listeners = new("reporters journalists correspondents newsmen");

    /// <summary>What stands before "on" or "with" and the title of a programme.</summary>
    public static readonly WordTable BeforeProgrammes = new(
        "interview interviewed appearance appeared appearing appears aired broadcast live morning evening afternoon night today episode speaking spoke"
    );

    /// <summary>Last words of names of outlets.</summary>
    public static readonly WordTable Media = new(
        "tv television news radio times post tribune herald journal gazette press daily channel agency network broadcaster newspaper magazine weekly station website site portal outlet podcast show"
    );

    /// <summary>Outlets whose names do not say what they are.</summary>
    public static readonly WordTable Outlets = new(
        "reuters bbc cnn afp ap nbc abc cbs msnbc c-span npr al-jazeera al-arabiya al-mayadeen al-manar al-alam fox_news sky_news tass interfax xinhua dw france_24 euronews haaretz politico bloomberg"
    );

    /// <summary>Last words of newspapers and stations, which are called after places.</summary>
    public static readonly WordTable CalledAfterPlaces = new(
        "tv television news radio times post tribune herald journal gazette press daily weekly observer standard telegraph mail"
    );
}
