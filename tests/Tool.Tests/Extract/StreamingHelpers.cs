using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Tool.Extract;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>Takes what stands between the last two marks of a text for a quote: extraction that costs next to nothing.</summary>
internal sealed class LastParagraph : DocumentSource
{
    private static readonly DocumentFacts s_empty = new DocumentSource().Read("", CancellationToken.None);

    public override DocumentFacts Read(string text, CancellationToken cancellation)
    {
        var end = text.LastIndexOf('"');
        if (end < 0)
        {
            return s_empty;
        }

        var span = TextRange.FromBounds(text.LastIndexOf('"', end - 1) + 1, end);
        var statement = new StatementFacts(default, null, default, null, null, null);
        return s_empty with
        {
            Document = s_empty.Document with { Text = text },
            Statements = new[] { statement }.ToEquatableArray(),
            Quotes = new[] { new QuoteFacts(span, default, 0, new("none", null, null, 0)) }.ToEquatableArray(),
        };
    }
}

/// <summary>An output that takes nothing until it is opened.</summary>
internal sealed class BlockedStream : MemoryStream
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody wants to write.</summary>
    public Task Reached => _reached.Task;

    public void Open() => _open.TrySetResult();

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        _reached.TrySetResult();
        await _open.Task;
        await base.WriteAsync(buffer, cancellationToken);
    }
}
