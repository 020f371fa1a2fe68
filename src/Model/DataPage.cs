using System.ComponentModel;

namespace SeedsSdk;

/// <summary>
/// Gives the bytes of one compiled page, the same ones at every call: a UTF-8 literal in the data section of an assembly,
/// which costs nothing until it is read. For generated code.
/// </summary>
/// <returns>The page.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> DataPage();
