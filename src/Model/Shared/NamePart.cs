using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// One part of a name. Compounds are one part, however they are written: 'Abd al-Rahman, Abdul Rahman and Abdurrahman;
/// Abu Bakr; Salah al-Din and Salahuddin.
/// </summary>
internal sealed class NamePart
{
    private string? _sounds;
    private string? _stemSounds;
    private string? _bareSounds;

    private NamePart(string text, string compound)
    {
        Text = text;
        Compound = compound;
        Skeleton = compound + NameSkeleton.Of(Stem);
        Sort = BodyWords.SortOf(text);
        Kind =
            NameWords.Functions.Contains(text) ? NamePartKind.Function
            : Sort >= 0 ? NamePartKind.Generic
            : CommonNames.Contains(Skeleton) ? NamePartKind.Common
            : NamePartKind.Telling;
    }

    /// <summary>The part, folded; a compound without gaps: <c>abdrahman</c>.</summary>
    public string Text { get; }

    /// <summary><c>abd</c> or <c>abu</c> when the part is such a compound, else empty.</summary>
    public string Compound { get; }

    /// <summary>The part without <see cref="Compound"/>.</summary>
    public string Stem => Text.Substring(Compound.Length);

    /// <summary>Its consonants by class.</summary>
    public string Skeleton { get; }

    /// <summary>What is heard of <see cref="Text"/> (<see cref="NameLetters"/>).</summary>
    public string Sounds => _sounds ??= NameLetters.Of(Text);

    /// <summary>What is heard of <see cref="Stem"/>.</summary>
    public string StemSounds => _stemSounds ??= NameLetters.Of(Stem);

    /// <summary>What is heard of it without "son of", where that is written in one with it: Benhashim.</summary>
    public string BareSounds =>
        _bareSounds ??=
            Text.Length >= 7 && Text[0] == 'b' && Text[1] is 'i' or 'e' && Text[2] == 'n'
                ? NameLetters.Of(CompoundNames.WithoutInnerArticle(Text.Substring(3)))
                : Sounds;

    /// <summary>See <see cref="BodyWords.SortOf"/>.</summary>
    public int Sort { get; }

    /// <summary>How much it tells.</summary>
    public NamePartKind Kind { get; }

    /// <summary>The skeleton of a word that is one part.</summary>
    public static string SkeletonOf(string text)
    {
        var compound = CompoundOf(text);
        return compound + NameSkeleton.Of(text.Substring(compound.Length));
    }

    /// <summary>Both, written as one.</summary>
    public NamePart With(NamePart next) => new(Text + next.Text, CompoundOf(Text + next.Text));

    /// <summary>The parts of a folded name, titles and particles left out unless there is nothing else.</summary>
    public static NamePart[] Split(IReadOnlyList<string> words)
    {
        var parts = new List<NamePart>();
        foreach (var text in CompoundNames.Join(WithoutAcronym(words)))
        {
            if (!NameWords.Titles.Contains(text) && !NameWords.Particles.Contains(text))
            {
                parts.Add(new NamePart(text, CompoundOf(text)));
            }
        }

        return parts.Count > 0 ? [.. parts] : [.. words.Select(word => new NamePart(word, ""))];
    }

    /// <summary>A last word that only repeats the initials: Harbour Pilots Union (HPU).</summary>
    private static IReadOnlyList<string> WithoutAcronym(IReadOnlyList<string> words) =>
        words.Count > 3
        && words[words.Count - 1].Length > 2
        && Initials(words.Take(words.Count - 1)) == words[words.Count - 1]
            ? [.. words.Take(words.Count - 1)]
            : words;

    /// <summary>The first letters of folded words, function words left out, doubled ones once as folding does.</summary>
    public static string Initials(IEnumerable<string> words)
    {
        var initials = new StringBuilder();
        foreach (var word in words)
        {
            if (
                !NameWords.Functions.Contains(word)
                && (initials.Length == 0 || initials[initials.Length - 1] != word[0])
            )
            {
                initials.Append(word[0]);
            }
        }

        return initials.ToString();
    }

    private static string CompoundOf(string text) =>
        text.Length > 4
        && (text.StartsWith("abd", StringComparison.Ordinal) || text.StartsWith("abu", StringComparison.Ordinal))
            ? text.Substring(0, 3)
            : "";
}
