using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;

namespace SeedsSdk.Generator.Extraction.Mentions;

internal enum MentionKind : byte
{
    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A person by description: "the spokesman", "a source within the ministry".</summary>
    Person,

    /// <summary>People without a name: "some of the militia heads".</summary>
    People,

    /// <summary>A body by description: "the organization", "the ministry".</summary>
    Organization,

    /// <summary>A channel or account by description.</summary>
    Channel,

    /// <summary>What somebody published: "the post", "the Iraqi statement".</summary>
    Document,

    /// <summary>he, she, it, they.</summary>
    Pronoun,
}

/// <summary>A noun phrase that can be a speaker, or that tells who one is.</summary>
internal sealed class Mention
{
    private Wording _wording;
    private string? _asWritten;

    /// <summary>Index of the first token in the paragraph.</summary>
    public required int First { get; init; }

    /// <summary>Index behind the last token.</summary>
    public required int End { get; set; }

    public required MentionKind Kind { get; init; }

    /// <summary>The head noun, lower case, singular where it is known; the pronoun; empty for a name.</summary>
    public string Head { get; init; } = string.Empty;

    public bool IsPlural { get; init; }

    /// <summary>With "the", "this", a possessive, or a name.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>For a name: the name without roles, titles and adjectives.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The name's folded forms, once they were asked for.</summary>
    public KnownName? KnownName { get; set; }

    /// <summary>Index of the name's first token, and behind its last one.</summary>
    public (int First, int End) NameTokens { get; init; }

    /// <summary>What the words themselves say that the name names; null where they leave it open.</summary>
    public ActorKind? NameKind { get; init; }

    /// <summary>The name with the adjective or form of address in front that does not belong to it.</summary>
    public string? LongName { get; init; }

    /// <summary>A channel's name without its platform: "Coast channel" for "Coast Telegram channel".</summary>
    public string? WithoutPlatform =>
        NameKind == ActorKind.Channel && Platform is not null
            ? string.Join(" ", Name.Split(' ').Where(word => Platforms.Find(word) is null))
            : null;

    /// <summary>Another name in brackets behind the name: "(ISIS)", "(@handle)", the name in its own script.</summary>
    public string? BracketedName { get; init; }

    /// <summary>The name in brackets where it is a short form of the name: "(ISIS)".</summary>
    public string? Acronym => BracketedName is { Length: > 0 } name && char.IsUpper(name[0]) ? name : null;

    /// <summary>The role in front of a name, or in a description: "Prime Minister", "military spokesman".</summary>
    public string? Role { get; set; }

    /// <summary>Where else its title may end and its name begin.</summary>
    public IReadOnlyList<TitleReading> OtherReadings { get; init; } = [];

    /// <summary>A body's part that the role is in: "political council" in "head of the Al-Nujaba political council".</summary>
    public string? SubBody { get; init; }

    /// <summary>States and peoples that narrow the phrase: "Iraqi".</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>What "of", "for" … adds, the body in front of a role, or the one in the genitive.</summary>
    public Mention? Complement { get; set; }

    /// <summary>The one in the genitive: "Barzani's statement".</summary>
    public Mention? Possessor { get; init; }

    /// <summary>The possessive pronoun in front: "his", "its".</summary>
    public string? Possessive { get; init; }

    /// <summary>Who a description is said to be: "a fighter identified as NAME".</summary>
    public Mention? IdentifiedAs { get; set; }

    /// <summary>Behind "in", "across" …: a place, as far as these words go.</summary>
    public bool IsPlace { get; set; }

    /// <summary>Ends in a genitive itself, so it is nobody who acts.</summary>
    public bool IsGenitive { get; init; }

    /// <summary>The platform that a channel or document is on, as written.</summary>
    public string? Platform { get; init; }

    /// <summary>The phrase with all its words, without markers: few mentions are ever shown.</summary>
    public required Wording Wording
    {
        get => _wording;
        set => (_wording, _asWritten) = (value, null);
    }

    public string AsWritten => _asWritten ??= Wording.ToString();

    /// <summary>The actor that the name is known to name, once it was looked up; -1 before.</summary>
    public int Actor { get; set; } = -1;

    public override string ToString() => $"{Kind}:{AsWritten}";
}
