namespace SeedsSdk.Generator.Emission;

/// <summary>Prints a page's data: a raw UTF-8 literal in the assembly's data section, which nothing copies at start.</summary>
internal static class PageEmitter
{
    /// <summary>The nested class that all pages are methods of.</summary>
    public const string Class = "DataPages";

    public static void Write(CSharpWriter writer, string method, string text)
    {
        using (writer.Block($"private static partial class {Class}"))
        {
            var fence = CSharpText.Fence(text);
            writer.Line(GeneratedFile.Attribute);
            writer.Line($"internal static global::System.ReadOnlySpan<byte> {method}() =>");

            // Everything up to the closing fence stands at the line's beginning: a raw literal drops what stands
            // before its closing fence from every line, and data must not depend on indentation.
            writer.Raw(fence).Raw("\n").Raw(text).Raw("\n").Raw(fence).Raw("u8;\n");
        }
    }
}
