namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words by which somebody hears, sees or keeps what somebody else says: "recalled A saying".</summary>
internal static class PerceptionVerbs
{
    /// <summary>Forms whose object acts in the participle behind it.</summary>
    public static readonly WordTable Finite = new(
        "recall recalls recalled remember remembers remembered hear hears heard overhear overhears overheard catch catches caught film films filmed record records recorded videotaped"
    );

    /// <summary>Participles behind "be": who is heard saying speaks.</summary>
    public static readonly WordTable Participles = new(
        "heard overheard seen shown filmed recorded caught videotaped captured taped"
    );

    /// <summary>Documents in which one is heard; a picture of somebody says nothing.</summary>
    public static readonly WordTable Recordings = new("video audio clip footage recording film tape podcast broadcast");
}
