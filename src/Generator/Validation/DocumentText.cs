using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>How a file came to be text, as its host tells.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-8, or a text that never was bytes.</summary>
    Utf8,

    /// <summary>UTF-16 or UTF-32: read without loss, but not what reports are kept in.</summary>
    OtherUnicode,

    /// <summary>The host guessed a code page because the bytes are not UTF-8.</summary>
    Guessed,
}

/// <summary>A document's text as handed to Reading, and what is wrong with the file itself.</summary>
/// <param name="Text">Without NUL and lone surrogates; null when there is nothing to read.</param>
internal sealed record CheckedText(string? Text, EquatableArray<Finding> Findings);

/// <summary>Checks a file before anything is read in it: encoding, broken characters, emptiness, size.</summary>
internal static class DocumentText
{
    /// <summary>Above this a file is no report, and would not do an editor any good.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    /// <summary>In characters: enough to tell whether a file is text.</summary>
    private const int Sample = 4096;

    /// <summary>One broken character in so many is no slip.</summary>
    private const int ShareOfBroken = 10;

    public static CheckedText Check(string path, string text, TextEncoding encoding, string encodingName)
    {
        if (text.Length > MaximumLength)
        {
            var tooLarge = SourceDocument.FindIn(
                path,
                Rules.DocumentTooLarge,
                Numbers.Text(text.Length),
                Numbers.Text(MaximumLength)
            );
            return new CheckedText(null, EquatableArray<Finding>.Adopt([tooLarge]));
        }

        var findings = new List<Finding>();
        if (encoding == TextEncoding.OtherUnicode)
        {
            findings.Add(SourceDocument.FindIn(path, Rules.OtherUnicodeEncoding, encodingName.ToUpperInvariant()));
        }
        else if (encoding == TextEncoding.Guessed)
        {
            findings.Add(SourceDocument.FindIn(path, Rules.BrokenEncoding, $"its bytes were taken for {encodingName}"));
        }

        var broken = FirstBroken(text);
        if (broken >= 0)
        {
            // One finding a file: the rest of a broken file is mostly broken too.
            findings.Add(
                new SourceDocument(path, text).FindAt(
                    Rules.BrokenEncoding,
                    new TextRange(broken, 1),
                    Describe(text, broken)
                )
            );
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(SourceDocument.FindIn(path, Rules.EmptyDocument));
            return new CheckedText(null, findings.ToEquatableArray());
        }

        // A broken document is still read: its name stays in the generated code, so that one fault is one error.
        return new CheckedText(broken < 0 ? text : Repair(text, broken), findings.ToEquatableArray());
    }

    /// <summary>Whether a file is something else than text: every further finding in it would be about nothing.</summary>
    public static bool IsNoText(string text)
    {
        var length = Math.Min(text.Length, Sample);
        var broken = 0;
        for (var i = 0; i < length; i++)
        {
            broken += text[i] is '\0' or '\uFFFD' ? 1 : 0;
        }

        return broken > ShareOfBroken && broken * ShareOfBroken > length;
    }

    private static string Describe(string text, int broken) =>
        text[broken] switch
        {
            '\0' when IsWide(text) => "every other character is NUL, as in UTF-16 without a byte order mark",
            '\0' when IsNoText(text) => "it is no text",
            '\0' => "there is a NUL character here",
            '\uFFFD' when IsNoText(text) =>
                "many of its bytes stand for no character, as in another encoding or in no text at all",
            '\uFFFD' =>
                "a character is lost here, because its bytes are no UTF-8, or because an earlier conversion put U+FFFD in its place",
            _ => "there is half of a surrogate pair here",
        };

    /// <summary>Latin text in two bytes for each character.</summary>
    private static bool IsWide(string text)
    {
        var length = Math.Min(text.Length, Sample);
        var half = text.Take(length)
            .Where((unit, index) => unit == '\0' && index + 1 < length && text[index + 1] != '\0');
        return half.Count() * 5 > length * 2;
    }

    private static int FirstBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is > '\0' and < '\uD800')
            {
                continue; // nearly always
            }

            if (IsBroken(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBroken(string text, int index)
    {
        var unit = text[index];
        return unit is '\0' or '\uFFFD'
            || (char.IsHighSurrogate(unit) && !(index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])))
            || (char.IsLowSurrogate(unit) && !(index > 0 && char.IsHighSurrogate(text[index - 1])));
    }

    /// <summary>One character for one, so that offsets stay.</summary>
    private static string Repair(string text, int start)
    {
        var units = text.ToCharArray();
        for (var i = start; i < units.Length; i++)
        {
            if (IsBroken(text, i))
            {
                units[i] = '\uFFFD';
            }
        }

        return new string(units);
    }
}
