namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words that tell when.</summary>
internal static class TimeWords
{
    /// <summary>"the same evening": what a day has.</summary>
    public static readonly WordTable PartsOfDay = new("day evening morning night afternoon");

    /// <summary>What stands before the day of a statement, and not before a day that it speaks of.</summary>
    public static readonly WordTable BeforeDates = new("on dated of from late early");

    /// <summary>"the same day", "last week": a phrase that tells when.</summary>
    public static readonly WordTable Nouns = new("day evening morning afternoon night week month year weekend");

    /// <summary>They narrow such a noun: "the following day".</summary>
    public static readonly WordTable Narrowing = new("same next following previous last this that the");
}
