using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Text;

internal enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,

    /// <summary>A reference to a note: <c>[3]</c>.</summary>
    Marker,

    /// <summary>Everything between two quotation marks, the marks included: opaque to the sentence around it.</summary>
    Quotation,
}

/// <summary>One token of a paragraph.</summary>
internal readonly struct Token(TokenKind kind, TextRange range, Word word)
{
    /// <summary>The character of a punctuation; what <see cref="Index"/> is of others.</summary>
    private readonly int _value = kind == TokenKind.Punctuation ? word.Text[0] : -1;

    public TokenKind Kind { get; } = kind;

    /// <summary>Where it stands, a genitive ending included.</summary>
    public TextRange Range { get; } = range;

    /// <summary>The word without its genitive ending; the character of a punctuation.</summary>
    public string Text => Word.Text;

    public string Lower => Word.Lower;

    public Word Word { get; } = word;

    /// <summary>Whether a genitive ending ('s) follows.</summary>
    public bool IsGenitive { get; init; }

    /// <summary>Index of the quotation, or the number of the marker; -1 for others.</summary>
    public int Index
    {
        get => Kind == TokenKind.Punctuation ? -1 : _value;
        init => _value = value;
    }

    /// <summary>For a quotation: whether a comma stands before its closing mark, as American style puts the sentence's.</summary>
    public bool EndsWithComma { get; init; }

    /// <summary>For a quotation: whether an earlier paragraph opened it.</summary>
    public bool Continues { get; init; }

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>
    /// Written like a name: "Barzani", "al-Sadr", "'Asaib", "U.S.", a handle, and any word of a script without capitals.
    /// </summary>
    public bool IsCapital => Kind == TokenKind.Word && Word.IsCapitalized;

    /// <summary>A word of a script without capitals, or a handle.</summary>
    public bool IsOfScriptWithoutCase => Kind == TokenKind.Word && Word.HasNoCase;

    public bool Is(char punctuation) => Kind == TokenKind.Punctuation && _value == punctuation;

    public override string ToString() => Text;
}
