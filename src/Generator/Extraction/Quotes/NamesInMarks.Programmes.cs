using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <content>Programmes: somebody speaks on them, and their titles say nothing.</content>
internal static partial class NamesInMarks
{
    /// <summary>told HTV's "Good Evening Harbor" that; said on "Face the Coast."; on Monday's "Night Watch".</summary>
    private static bool IsProgramme(Token[] tokens, int i, ReadOnlySpan<char> words)
    {
        if (i == 0 || !MayAnnounceProgramme(tokens[i - 1]))
        {
            return false;
        }

        var title = words.TrimEnd(s_aroundTitles);
        if (!IsWrittenLikeTitle(title) || char.IsLower(title[0]))
        {
            return false;
        }

        var before = tokens[i - 1];
        if (before.IsGenitive)
        {
            return IsBroadcaster(before) || (NameWords.Weekdays.Contains(before.Word) && title.IndexOf(' ') > 0);
        }

        if (before.Lower is "a" or "an" or "the" && WordAt(tokens, i - 2).Lower is "during" or "at")
        {
            return title.IndexOf(' ') > 0; // during a "Voters First" forum
        }

        return before.Lower is "on" or "with" or "during"
            && title.IndexOf(' ') > 0
            && (
                i == 1
                || PressWords.BeforeProgrammes.Contains(tokens[i - 2].Word)
                || NameWords.Weekdays.Contains(tokens[i - 2].Word)
                || (
                    before.Lower is "on"
                    && tokens[i - 2].Word.Reporting is { Class: VerbClass.Speech, IsAlsoNoun: false }
                )
            );
    }

    private static readonly char[] s_aroundTitles = ['.', ',', ' '];

    private static bool MayAnnounceProgramme(Token before) =>
        before.IsGenitive || before.Lower is "a" or "an" or "the" or "on" or "with" or "during";

    /// <summary>A station by its letters, or by the noun that ends its name: "HTV", "Coast News".</summary>
    private static bool IsBroadcaster(Token token) =>
        token.IsCapital
        && (
            PressWords.Outlets.Contains(token.Word)
            || PressWords.Media.Contains(token.Word)
            || (token.Text.Length is >= 3 and <= 6 && token.Text.All(c => char.IsUpper(c) || c is '-' or '.'))
        );
}
