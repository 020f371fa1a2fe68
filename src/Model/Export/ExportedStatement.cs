namespace SeedsSdk.Export;

/// <summary>A statement in the export.</summary>
public sealed class ExportedStatement
{
    /// <summary>Counts the report's statements, so it may change when the report does.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Ids of actors; empty where nobody was found.</summary>
    public required IReadOnlyList<string> Speakers { get; init; }

    /// <summary>Id of the actor who relayed the words, where that is not the speaker.</summary>
    public required string? Publisher { get; init; }

    /// <summary>In which form it was made.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>The platform's name.</summary>
    public required string? Platform { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Number of the report's note.</summary>
    public required int? Citation { get; init; }
}
