using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The compiled pages and the objects that were made of them.</summary>
internal sealed class CorpusStore
{
    // Fields: at the start of a program each accessor would have to be compiled.
    public readonly CorpusOrder Order;
    public readonly ActorSource Actors;

    private ReportSource? _reports;
    private StatementSource? _statements;
    private QuoteSource? _quotes;
    private QuoteIndexes? _indexes;
    private CuratedMembers? _members;
    private readonly int[]?[] _actorOrdinals;

    public CorpusStore(ActorSource actors, CorpusOrder order)
    {
        Order = order;
        Actors = actors;
        actors.Store = this;
        _actorOrdinals = new int[]?[order.Pages.Length];
    }

    public ReportSource Reports => _reports ?? Once.Set(ref _reports, new ReportSource(this));

    public StatementSource Statements => _statements ?? Once.Set(ref _statements, new StatementSource(this));

    public QuoteSource Quotes => _quotes ?? Once.Set(ref _quotes, new QuoteSource(this));

    public QuoteIndexes Indexes => _indexes ?? Once.Set(ref _indexes, new QuoteIndexes(this));

    public CuratedMembers Members => _members ?? Once.Set(ref _members, new CuratedMembers(this));

    /// <exception cref="CorpusFormatException">The root page is not as the format says.</exception>
    public static CorpusStore Load(PageSource pages)
    {
        var (actors, reports) = RootReader.Read(pages);
        return new CorpusStore(new CompiledActors(actors), new PageOrder(reports));
    }

    public Report ReportOf(ReportPage page, int report) => Reports[Order.OrdinalOfReport(page, report)];

    public Statement StatementOf(ReportPage page, int statement) =>
        Statements[Order.OrdinalOfStatement(page, statement)];

    public Quote QuoteOf(ReportPage page, int quote) => Quotes[Order.OrdinalOfQuote(page, quote)];

    /// <summary>The actor that a page has at an ordinal.</summary>
    public Actor ActorOf(ReportPage page, int actor)
    {
        var ordinals = _actorOrdinals[page.Position] ??= new int[page.Directory().Actors];
        if (ordinals[actor] == 0)
        {
            var found = Actors.FindOnly(page.Directory().ActorHash(actor));
            ordinals[actor] = (found >= 0 ? found : FindByText(page, actor)) + 1;
        }

        return Actors[ordinals[actor] - 1];
    }

    private int FindByText(ReportPage page, int actor)
    {
        var id = PageText.TryDecode(page.ActorId(actor)) ?? "";
        var found = Actors.Find(id);
        return found >= 0
            ? found
            : throw MalformedPage.At(default, page.Name, 0, $"there is no actor with the id '{id}'");
    }
}
