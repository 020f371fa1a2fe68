namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>By what a clause is told from less: subjects, finite forms, subordinators.</summary>
internal static class ClauseWords
{
    /// <summary>They begin a clause that depends on another, inside a quotation.</summary>
    public static readonly WordTable Subordinators = new(
        "who which that whom whose what where when why how if because although though while since until unless as whether whereas than after before once so whoever whatever"
    );

    /// <summary>Words that are subjects by themselves.</summary>
    public static readonly WordTable Subjects = new(
        "i we you he she it they this that these those there who everyone nobody nothing everything none someone anyone all one"
    );

    /// <summary>Auxiliaries that cannot be anything else.</summary>
    public static readonly WordTable Auxiliaries = new(
        "is are was were has had does did will would shall should could might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't"
    );

    /// <summary>Forms that are always finite, contracted ones included.</summary>
    public static readonly WordTable Finite = new(
        "is are was were am has had does did will would shall should can could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't i'm we're they're you're he's she's it's that's there's we've i've they've you've we'll i'll they'll you'll he'll she'll it'll i'd we'd they'd you'd let's"
    );

    /// <summary>Words with which a subject begins.</summary>
    public static readonly WordTable SubjectStarts = new(
        "i we you he she it they the our their his its my nobody everyone somebody"
    );

    /// <summary>Subjects behind which a verb is finite.</summary>
    public static readonly WordTable WholeSubjects = new("i we you he she it they there everyone nobody who");

    /// <summary>Verbs that "as" belongs to: "served as".</summary>
    public static readonly WordTable TakesAs = new(
        "serve serves served serving act acts acted acting function functions functioned work works worked used use uses seen see sees regarded viewed treated known described portrayed dismissed rejected condemned"
    );

    /// <summary>Particles and adverbs that make an imperative of a verb that is as well a noun: "fight back", "call now".</summary>
    public static readonly WordTable BehindImperatives = new(
        "up down out off on back away over together now here today tonight again forward ahead"
    );

    /// <summary>Verbs whose noun seldom stands before another noun: "use gloves".</summary>
    public static readonly WordTable Imperatives = new("use try trust support stay stand stop");

    /// <summary>What a text does when others answer it: "the post received comments".</summary>
    public static readonly WordTable Receiving = new(
        "received receives receive got gets attracted attracts garnered garners prompted prompts sparked sparks elicited elicits triggered triggers generated generates earned"
    );
}
