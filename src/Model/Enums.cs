namespace SeedsSdk;

/// <summary>What sort of actor speaks or is spoken of.</summary>
public enum ActorKind
{
    /// <summary>A human being with a name.</summary>
    Person,

    /// <summary>A party, militia, company, agency, union or other body with a name.</summary>
    Organization,

    /// <summary>A state, a government or a part of one that speaks for it: a ministry, an embassy.</summary>
    Government,

    /// <summary>A medium that relays words: a Telegram channel, a broadcaster, a newspaper.</summary>
    Channel,

    /// <summary>Several people without a name of their own: "some of the militia heads".</summary>
    Group,
}

/// <summary>How much of the speaker's language stands between the quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>At least one complete main clause.</summary>
    Direct,

    /// <summary>Less than a main clause: a noun phrase, an infinitive, a single word.</summary>
    Fragment,
}

/// <summary>In which form a statement was made.</summary>
public enum StatementForm
{
    /// <summary>A statement, declaration or announcement; also anything of which the report says no more.</summary>
    Statement,

    /// <summary>A post on a social network or messenger.</summary>
    Post,

    /// <summary>Answers to a journalist.</summary>
    Interview,

    /// <summary>A speech, sermon or other words spoken to an audience.</summary>
    Speech,

    /// <summary>A poster, infographic or image with words on it.</summary>
    Poster,

    /// <summary>A video or an audio recording.</summary>
    Video,

    /// <summary>An article or editorial.</summary>
    Article,

    /// <summary>A letter or a message to somebody.</summary>
    Letter,

    /// <summary>A report or study.</summary>
    Report,
}
