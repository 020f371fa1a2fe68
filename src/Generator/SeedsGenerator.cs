using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Pipeline;

namespace SeedsSdk.Generator;

/// <summary>
/// The pipeline: Read (each document by itself), Authority, Resolve (all together), then pages, actors and the index,
/// each by itself again. Editing one report reads that report and prints its page; editing C# runs nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.Settings();
        var items = context.Items(settings);
        var reports = items.Of(SeedsItemKind.Report);
        context.ReadAhead(reports);

        var documents = reports.Read();
        var authority = items.Of(SeedsItemKind.Actors).Authority();
        var corpus = documents.Resolve(authority);

        var options = settings.Emission();
        var pages = corpus.Paginate().Pages(options);
        var actors = corpus.Actors(pages, options);
        var indexes = pages.Indexes();

        context.Report(documents.Validate(settings, authority, corpus));
        context.Add(pages, actors, indexes.Print(options), indexes.Index(actors, options));
    }
}
