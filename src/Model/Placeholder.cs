namespace SeedsSdk;

internal static class Placeholder;
