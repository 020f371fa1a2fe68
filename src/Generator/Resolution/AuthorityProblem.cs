using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>What can be wrong with an authority file. Validation has the words for it.</summary>
internal enum AuthorityFault
{
    Syntax,
    UnknownProperty,
    PropertyTwice,
    UnknownKind,
    NameMissing,
    WrongType,
    DuplicateId,
    NameClaimedTwice,
    MalformedId,
    UnknownOrganization,
    CircularAffiliation,
}

/// <param name="Range">In the file's own text.</param>
/// <param name="Arguments">What the message needs to name.</param>
/// <param name="Elsewhere">The other half of a conflict.</param>
internal sealed record AuthorityProblem(
    AuthorityFault Fault,
    TextRange Range,
    EquatableArray<string> Arguments,
    TextRange? Elsewhere
);

/// <summary>What an authority file says, and what is wrong with it, in the order of the file.</summary>
/// <param name="Names">Where the name of each actor stands, in their order.</param>
internal sealed record AuthorityFile(
    Authority Authority,
    EquatableArray<TextRange> Names,
    EquatableArray<AuthorityProblem> Problems
);
