namespace SeedsSdk.Generator.Emission;

/// <summary>The page of actors, printed, and what the root has to know of it.</summary>
/// <param name="Hash">Of the page's bytes.</param>
internal sealed record PrintedActors(SourceFile File, int Count, uint Hash);
