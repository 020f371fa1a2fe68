namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// What stands behind a town to say where it lies: "Portland, Ore.". The states of the USA and the provinces of Canada, in full
/// and as newspapers shorten them (AP Stylebook, "state names"). Countries are in <see cref="Countries"/>.
/// </summary>
internal static class Regions
{
    /// <summary>The last word of other regions: "Anbar Province".</summary>
    private static readonly WordTable s_kinds = new(
        "province provinces governorate district region county state prefecture oblast canton department"
    );

    private static readonly WordTable s_names = new(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
        pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia
        wisconsin wyoming puerto_rico
        ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
        nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. p.r.
        alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario quebec saskatchewan
        b.c. ont. que. alta. sask. man. n.b. n.s.
        """
    );

    /// <summary>Whether words, in any case, name a region or a country.</summary>
    public static bool Contains(string name)
    {
        var lower = name.ToLowerInvariant();
        return s_names.Contains(lower)
            || Countries.IsState(name)
            || s_kinds.Contains(lower.Substring(lower.LastIndexOf(' ') + 1));
    }
}
