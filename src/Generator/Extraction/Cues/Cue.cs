using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;

namespace SeedsSdk.Generator.Extraction.Cues;

internal enum CueKind
{
    /// <summary>A reporting verb with its subject: "A said", "A, spokesman for B, published".</summary>
    Verb,

    /// <summary>The same with the subject behind: "…," said A.</summary>
    InvertedVerb,

    /// <summary>A participle, an infinitive or a second verb; its subject is that of the clause: "stressing that".</summary>
    Dependent,

    /// <summary>"According to A".</summary>
    AccordingTo,

    /// <summary>"a statement by A:", "A's claim that".</summary>
    Noun,

    /// <summary>Words of A that somebody else shows: "quotes A as saying", "a quote from A".</summary>
    Relayed,

    /// <summary>"Asked by A whether": before the sentence's own subject.</summary>
    Question,

    /// <summary>"was put out by A".</summary>
    Agent,

    /// <summary>A document, a pronoun or a known speaker as subject of any other verb: "The statement contains".</summary>
    Subject,
}

/// <summary>Words in a sentence that say that somebody speaks.</summary>
internal sealed class Cue
{
    private Mention[] _subjects = [];
    private int _first = -1;

    public required CueKind Kind { get; init; }

    /// <summary>Its place among the cues of the sentence.</summary>
    public int Number { get; set; }

    /// <summary>Index of the deciding token, and behind its last one.</summary>
    public required int Token { get; init; }

    public required int End { get; init; }

    public VerbEntry? Verb { get; init; }

    /// <summary>The speakers as mentioned; empty while they are those of the clause.</summary>
    public Mention[] Subjects
    {
        get => _subjects;
        set => (_subjects, _first) = (value, -1);
    }

    /// <summary>Whether its clause is what another cue of the sentence reports.</summary>
    public bool IsEmbedded { get; set; }

    /// <summary>Whether a quotation depends on it.</summary>
    public bool IsChosen { get; set; }

    /// <summary>For relayed words: who shows them, where the sentence says so.</summary>
    public Mention[] Relayers { get; set; } = [];

    public required string Words { get; init; }

    /// <summary>Where the clause of the cue begins: its subject, or the cue itself.</summary>
    public int First => _first < 0 ? _first = FindFirst() : _first;

    /// <summary>Whether somebody is one of its speakers.</summary>
    public bool IsBy(Mention mention) => Array.IndexOf(_subjects, mention) >= 0;

    private int FindFirst()
    {
        var first = Token;
        for (var i = 0; i < _subjects.Length; i++)
        {
            first = Math.Min(first, _subjects[i].First);
        }

        return first;
    }

    public override string ToString() => $"{Kind} {Words} [{string.Join<Mention>(" + ", Subjects)}]";
}
