using System.ComponentModel;

namespace SeedsSdk;

/// <summary>
/// Gives the bytes of the compiled pages by their numbers, the same ones at every call: UTF-8 literals in the data section
/// of an assembly, which cost nothing until they are read. For generated code.
/// </summary>
/// <param name="number">Which page; 0 is the root, which names the others.</param>
/// <returns>The page; empty where there is none of the number.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> PageSource(int number);
