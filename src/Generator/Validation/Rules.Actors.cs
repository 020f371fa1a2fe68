using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>Actors in the reports: 0413 and on.</content>
internal static partial class Rules
{
    public static readonly Rule ActorNotMentioned = new(
        "SEED0413",
        "Actor is not mentioned",
        "No report mentions '{0}' by any of its names{1}. Remove the entry, or correct the name",
        Info
    );

    public static readonly Rule SpeakerNotCurated = new(
        "SEED0414",
        "Speaker is not in the authority file",
        "'{0}' speaks here and is not in the authority file. Add {1}, or add this spelling to the aliases of "
            + "whom it names",
        Hidden
    );

    public static readonly Rule ProbableMisspelling = new(
        "SEED0415",
        "Name is probably misspelled",
        "'{0}' is probably a misspelling of '{1}' ({2}). Correct it, or add it to the aliases of '{1}' if it "
            + "is right",
        Warning
    );

    public static readonly Rule ProbablySameActor = new(
        "SEED0416",
        "Two actors are probably one",
        "'{0}' and '{1}' ({2}) are probably one, and are kept as two. If they are one, make one an alias of "
            + "the other in the authority file; if not, give both an entry there",
        Info
    );

    private static Rule[] Actors => [ActorNotMentioned, SpeakerNotCurated, ProbableMisspelling, ProbablySameActor];
}
