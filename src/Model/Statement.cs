using System.Diagnostics;

namespace SeedsSdk;

/// <summary>One speech act as a report tells it: who said something, when and where. It holds the quotes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Statement
{
    internal Statement(
        Report report,
        string id,
        Store.StatementData data,
        IReadOnlyList<Actor> speakers,
        Actor? publisher
    )
    {
        Report = report;
        Id = id;
        Speakers = speakers;
        Publisher = publisher;
        Form = data.Form;
        Platform = data.Platform;
        Date = data.Date;
        Citation = data.Citation is { } number ? report.FindCitation(number) : null;
    }

    /// <summary>
    /// Names the statement within its corpus: <c>2024-01-29-coalition-talks/s3</c>. It counts the report's statements, so
    /// it may change when the report does; a quote's id does not.
    /// </summary>
    public string Id { get; }

    /// <summary>Everybody who speaks, in the order of the report; empty when nobody could be found.</summary>
    public IReadOnlyList<Actor> Speakers { get; }

    /// <summary>The only speaker; null when there are several or none.</summary>
    public Actor? Speaker => Speakers.Count == 1 ? Speakers[0] : null;

    /// <summary>Who relayed the words, when that is not the speaker: the channel of a poster; otherwise null.</summary>
    public Actor? Publisher { get; }

    /// <summary>In which form it was made.</summary>
    public StatementForm Form { get; }

    /// <summary>Where it was made; null when neither the text nor the citation says so.</summary>
    public Platform? Platform { get; }

    /// <summary>The day on which it was made; null when neither the text nor the citation says so.</summary>
    public DateOnly? Date { get; }

    /// <summary>The note that it rests on; null when the report gives none.</summary>
    public Citation? Citation { get; }

    /// <summary>What it is quoted with, in document order.</summary>
    public IReadOnlyList<Quote> Quotes { get; internal set; } = [];

    /// <summary>The report that tells of it.</summary>
    public Report Report { get; }

    /// <summary>Speakers, form, platform, date and number of quotes on one line.</summary>
    public override string ToString()
    {
        var platform = Platform is { } known ? $" on {known}" : "";
        return $"{Display.Names(Speakers)}: {Form}{platform}{Display.Date(Date, ", {0}")} ({Display.Count(Quotes.Count, "quote", "quotes")})";
    }
}
