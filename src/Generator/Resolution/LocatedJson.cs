using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

/// <summary>A JSON value that knows where it stands in the file.</summary>
/// <param name="Range">In the file's own text; of an object or array only the opening bracket.</param>
/// <param name="Text">The characters of a string, unescaped; null for all else.</param>
internal sealed record JsonValue(
    JsonKind Kind,
    TextRange Range,
    string? Text,
    IReadOnlyList<JsonMember> Members,
    IReadOnlyList<JsonValue> Items
);

internal sealed record JsonMember(string Name, TextRange NameRange, JsonValue Value);

/// <summary>What could be read, up to the first error if there is one.</summary>
internal sealed record JsonFile(JsonValue? Root, TextRange ErrorRange, string? Error);
