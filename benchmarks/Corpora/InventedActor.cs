namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>Somebody who speaks in invented reports.</summary>
/// <param name="Index">The position in the table of actors: the lower, the more often in the reports.</param>
/// <param name="Name">As most reports spell it.</param>
/// <param name="Variant">As a few reports spell it; the same as the name for most actors.</param>
/// <param name="Short">How a report calls the actor once it has been named: the surname, or the name.</param>
/// <param name="Role">Of a person: "spokesman for the Bedorak Harbor Union"; empty for a body.</param>
/// <param name="Pronoun">He, She or It.</param>
internal sealed record InventedActor(
    int Index,
    string Name,
    string Variant,
    string Short,
    string Role,
    string Pronoun,
    InventedKind Kind
)
{
    /// <summary>The short form of the variant.</summary>
    public string ShortVariant => Kind == InventedKind.Person ? Variant[(Variant.IndexOf(' ') + 1)..] : Variant;
}

internal enum InventedKind
{
    Person,
    Organization,
    Government,
}
