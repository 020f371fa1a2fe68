namespace SeedsSdk.Generator.Validation;

/// <summary>Which curated actors a text has by name, as long as the same are curated.</summary>
/// <param name="table">What was looked for.</param>
/// <param name="orders">The places of the actors in the authority file, each once.</param>
internal sealed class MentionedActors(CuratedNames table, int[] orders)
{
    public CuratedNames Table => table;

    public int[] Orders => orders;
}
