namespace SeedsSdk.Docs.Tests.Pages;

/// <summary>A part of a page that says something to try.</summary>
/// <param name="Line">Its first line in the page, from 1.</param>
internal abstract record Step(int Line);

/// <summary>A fenced block.</summary>
/// <param name="Line">The line of the opening fence.</param>
/// <param name="Language">As behind the fence; empty for none.</param>
/// <param name="Text">Its lines, each with its LF.</param>
/// <param name="File">The file that the line above the block names: <c>`Program.cs`:</c>; null where there is none.</param>
internal sealed record Block(int Line, string Language, string Text, string? File) : Step(Line)
{
    public IReadOnlyList<string> Lines => Text.Split('\n')[..^1];

    public bool IsOutput => Language == "console";
}

/// <summary>A file that another page shows: <c>`seeds/a.txt` is that of [Compile your own](compile-your-own.md).</c></summary>
internal sealed record SharedFile(int Line, string File, string Page) : Step(Line);
