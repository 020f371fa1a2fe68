namespace SeedsSdk.Shared;

/// <summary>How much a part of a name tells about who bears it.</summary>
internal enum NamePartKind
{
    /// <summary>Few share it.</summary>
    Telling,

    /// <summary>A name that very many bear: Muhammad; or where one is from: al-Masri.</summary>
    Common,

    /// <summary>What sort of body it is: foundation, brigade.</summary>
    Generic,

    /// <summary>A word that only holds others together: of.</summary>
    Function,
}
