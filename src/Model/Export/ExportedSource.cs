namespace SeedsSdk.Export;

/// <summary>One source that a note names, in the export.</summary>
public sealed class ExportedSource
{
    /// <summary>The source as the note names it.</summary>
    public required string? Name { get; init; }

    /// <summary>The platform's name: <c>Telegram</c>, <c>X</c>.</summary>
    public required string? Platform { get; init; }

    /// <summary>The day of publication.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>A web address or a handle.</summary>
    public required string? Address { get; init; }
}
