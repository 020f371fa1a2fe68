namespace SeedsSdk.Generator;

internal static class Placeholder;
