namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Plural nouns that name people by what they do or believe: strikers, villagers, loyalists.</summary>
internal static class PeopleBySuffix
{
    /// <summary>Adherents, as often adjectives.</summary>
    private static readonly WordTable s_adherents = new(
        "methodist baptist adventist congregationalist communist socialist nationalist separatist islamist jihadist terrorist marxist feminist secessionist checklist capitalist imperialist extremist resist persist consist insist career shortlist wishlist"
    );

    private static readonly string[] s_suffixes = ["ists", "ians", "eers", "ers", "ites"];

    /// <summary>Things with such an ending.</summary>
    private static readonly WordTable s_things = new(
        "numbers matters letters papers powers borders offers containers quarters headquarters centers shelters towers rivers helicopters computers shoulders summers winters meters dollars tankers posters banners newspapers flowers covers drawers corners trailers bunkers fathers layers servers routers printers speakers chambers members characters chapters registers letters fibers tigers lists lasers ladders folders feathers filters fingers flyers gutters hammers hangers launchers bulldozers mortars engines careers barriers carriers others waters"
    );

    private static readonly WordTest s_isSingular = new(word =>
        IsSingular(word.Lower) && word.Reporting is null && word.Common is null
    );
    private static readonly WordTest s_isPlural = new(word =>
        IsPlural(word.Lower) && word.Reporting is null && word.Common is null
    );

    private static readonly string[] s_singular = ["ologist", "ist", "ician", "eer"];

    private static readonly string[] s_ofAgents = ["er", "or", "ist", "ian", "man"];

    private static readonly WordTest s_mayBeSingular = new(word =>
        word.Lower.Length > 5
        && word.Reporting is null
        && word.Common is null
        && !s_things.Contains(word.Lower + "s")
        && EndsWithAny(word.Lower, s_ofAgents)
    );

    /// <summary>surveyor, adjuster: somebody, if words beside it say so too.</summary>
    public static bool MayBeSingular(Word word) => s_mayBeSingular.Holds(word);

    /// <summary>hydrologist, technician, mountaineer; what ends so and is an adjective as well stays one.</summary>
    public static bool IsSingular(Word word) => s_isSingular.Holds(word);

    /// <summary>strikers, villagers: no form of a verb.</summary>
    public static bool IsPlural(Word word) => s_isPlural.Holds(word);

    private static bool IsSingular(string lower) =>
        lower.Length > 6 && !s_adherents.Contains(lower) && EndsWithAny(lower, s_singular);

    private static bool IsPlural(string lower) =>
        lower.Length >= 7 && !s_things.Contains(lower) && EndsWithAny(lower, s_suffixes);

    private static bool EndsWithAny(string lower, string[] suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (lower.EndsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
