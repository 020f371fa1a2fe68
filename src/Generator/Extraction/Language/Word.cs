using System.Globalization;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// A word as written, with what the tables say of it: each table is asked once for a word and not once for a token.
/// Words come from a <see cref="Lexicon"/> and stay on its thread.
/// </summary>
internal sealed class Word
{
    private ulong[] _answers = [];
    private bool _knowsVerbs;
    private VerbEntry? _reporting;
    private VerbForm? _common;
    private WordClasses _classes;
    private bool _knowsSingular;
    private string? _singular;

    public Word(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        HasNoCase = text.Length > 0 && IsWithoutCase(text);
        IsCapitalized = HasNoCase || HasCapital(text);
        EndsWithStop = text.Length > 0 && text[text.Length - 1] == '.';
    }

    /// <summary>No word: what stands outside a sentence.</summary>
    public static Word None { get; } = new(string.Empty);

    public string Text { get; }

    public string Lower { get; }

    /// <summary>Written like a name: "Barzani", "al-Sadr", "'Asaib", "U.S.", a handle, any word of a script without capitals.</summary>
    public bool IsCapitalized { get; }

    /// <summary>A word of a script without capitals, or a handle.</summary>
    public bool HasNoCase { get; }

    /// <summary>An abbreviation: "Dr.", "U.S.".</summary>
    public bool EndsWithStop { get; }

    /// <summary>As a form of a reporting verb; null where it is none.</summary>
    public VerbEntry? Reporting
    {
        get
        {
            LearnVerbs();
            return _reporting;
        }
    }

    /// <summary>As a form of another verb; null where it is none.</summary>
    public VerbForm? Common
    {
        get
        {
            LearnVerbs();
            return _common;
        }
    }

    /// <summary>The singular of a plural that names documents, people by their role, or channels; null for other words.</summary>
    public string? Singular
    {
        get
        {
            if (!_knowsSingular)
            {
                _singular =
                    NounTables.SingularIn(NounTables.Documents, Lower)
                    ?? NounTables.SingularIn(NounTables.Roles, Lower)
                    ?? NounTables.SingularIn(NounTables.Channels, Lower);
                _knowsSingular = true;
            }

            return _singular;
        }
    }

    public WordClasses Classes => _classes == WordClasses.None ? _classes = WordClassifier.ClassesOf(this) : _classes;

    /// <summary>The answers to questions, two bits each: <see cref="WordTest"/> knows what they mean.</summary>
    public ulong[] Answers => _answers;

    /// <summary>The answers, with room for so many blocks of them.</summary>
    public ulong[] AnswersUpTo(int length)
    {
        if (_answers.Length < length)
        {
            Array.Resize(ref _answers, length);
        }

        return _answers;
    }

    public override string ToString() => Text;

    private void LearnVerbs()
    {
        if (!_knowsVerbs)
        {
            _reporting = ReportingVerbs.Find(Lower);
            _common = CommonVerbs.Find(Lower);
            _knowsVerbs = true;
        }
    }

    private static bool IsWithoutCase(string word) =>
        (word[0] == '@' && word.Length > 1)
        || CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

    private static bool HasCapital(string word)
    {
        for (var i = 0; i < Math.Min(word.Length, 5); i++)
        {
            if (char.IsUpper(word[i]))
            {
                // In the first letter, or behind an apostrophe or a short article: 'Asaib, al-Sadr, d'Estaing.
                return i == 0 || !char.IsLetter(word[i - 1]);
            }
        }

        return false;
    }
}
