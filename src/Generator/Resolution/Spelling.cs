using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>A spelling of a name, folded once for all places where it stands.</summary>
/// <param name="number">Its place in the table.</param>
/// <param name="fold">The same for spellings that fold alike.</param>
/// <param name="skeleton">The same for spellings of one <see cref="NameFolding.Skeleton"/>; -1 where there is none.</param>
internal sealed class Spelling(int number, string text, FoldedName folded, int fold, int skeleton)
{
    private string? _slug;
    private string[]? _words;

    public int Number => number;

    public string Text => text;

    public FoldedName Folded => folded;

    public int Fold => fold;

    public int Skeleton => skeleton;

    /// <summary>Those of the fold.</summary>
    public string[] Words => _words ??= folded.Folded.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"Al-Sadr": the article is none.</summary>
    public bool IsOneWord { get; } = folded.Folded.IndexOf(' ') < 0;

    /// <summary>"he" or "she", where the given name tells.</summary>
    public string? Pronoun { get; } = PronounOf(text);

    /// <summary>The id of an actor of that name.</summary>
    public string Slug => _slug ??= Slugs.OrFallback(text, "actor");

    private static string? PronounOf(string name) =>
        name.IndexOf(' ') is > 0 and var end ? GivenNames.PronounOf(name.Substring(0, end)) : null;
}
