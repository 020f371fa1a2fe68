using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>What the project file says, and what of it could not be understood.</summary>
internal sealed record Settings(bool Enabled, EmissionOptions Emission, EquatableArray<Finding> Findings);
