namespace SeedsSdk.Generator.Validation;

/// <summary>A part of a report that stands elsewhere too.</summary>
/// <param name="Place">Among the parts of the report.</param>
internal readonly record struct RepeatedPart(uint Hash, int Place);
