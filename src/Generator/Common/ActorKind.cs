namespace SeedsSdk.Generator.Common;

/// <summary>What an actor is; the same names as the model's.</summary>
internal enum ActorKind
{
    Person,
    Organization,
    Government,
    Channel,
    Group,
}
