namespace SeedsSdk.Store;

/// <summary>The statements of a corpus. Nobody looks for them by id.</summary>
internal sealed class StatementSource(CorpusStore store) : ItemSource<Statement>(store.Order.Statements)
{
    public override int Find(string id) => -1;

    protected override Statement Make(int ordinal)
    {
        var (page, statement) = store.Order.Statement(ordinal);
        return new Statement(store, page, statement);
    }
}
