using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// The steps of the pipeline as the compiler sees them: what each depends on, and so when it runs again. What a step
/// does stands in the class of its name.
/// </summary>
internal static class Steps
{
    public static IncrementalValueProvider<Settings> Settings(this IncrementalGeneratorInitializationContext context) =>
        context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select((input, _) => SettingsReader.Read(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Settings);

    /// <summary>What to print, or null when nothing is to be printed.</summary>
    public static IncrementalValueProvider<EmissionOptions?> Emission(
        this IncrementalValueProvider<Settings> settings
    ) => settings.Select((value, _) => value.Enabled ? value.Emission : null);

    /// <summary>The project's files that are ours; none when the project has switched us off.</summary>
    public static IncrementalValuesProvider<SeedsItem> Items(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Settings> settings
    ) =>
        context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((input, _) => SeedsItem.From(input.Left, input.Right))
            .Combine(settings.Select((value, _) => value.Enabled))
            .Where(input => input is { Left: not null, Right: true })
            .Select((input, _) => input.Left!);

    public static IncrementalValuesProvider<SeedsItem> Of(
        this IncrementalValuesProvider<SeedsItem> items,
        SeedsItemKind kind
    ) => items.Where(item => item.Kind == kind);

    /// <summary>
    /// An output of nothing: outputs are made in the order in which they were registered, so this one, which is the first,
    /// reads for the others. Nothing hangs on it; in another order each document is read when it is asked for.
    /// </summary>
    public static void ReadAhead(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SeedsItem> items
    ) =>
        context.RegisterSourceOutput(
            items.Collect().Select((all, cancellation) => Pipeline.ReadAhead.Run(all, cancellation)),
            static (_, _) => { }
        );

    public static IncrementalValuesProvider<ReadDocument> Read(this IncrementalValuesProvider<SeedsItem> items) =>
        items.Select(DocumentStep.Run).WithTrackingName(TrackingNames.Read);

    public static IncrementalValueProvider<ReadAuthority> Authority(this IncrementalValuesProvider<SeedsItem> items) =>
        items
            .Collect()
            .Select((files, cancellation) => AuthorityStep.Run(files, cancellation))
            .WithTrackingName(TrackingNames.Authority);

    public static IncrementalValueProvider<ReadCorpus> Resolve(
        this IncrementalValuesProvider<ReadDocument> documents,
        IncrementalValueProvider<ReadAuthority> authority
    ) =>
        documents
            .Collect()
            .Select((all, _) => all.ToEquatableArray())
            .Combine(authority.Select((file, _) => file.Curated))
            .Select((input, cancellation) => ResolveStep.Run(input.Left, input.Right, cancellation))
            .WithTrackingName(TrackingNames.Resolve);

    public static IncrementalValueProvider<EquatableArray<Finding>> Validate(
        this IncrementalValuesProvider<ReadDocument> documents,
        IncrementalValueProvider<Settings> settings,
        IncrementalValueProvider<ReadAuthority> authority,
        IncrementalValueProvider<ReadCorpus> corpus
    ) =>
        documents
            .Collect()
            .Select((all, _) => all.ToEquatableArray())
            .Combine(settings)
            .Combine(authority.Combine(corpus))
            .Select(
                (input, cancellation) =>
                    ValidateStep.Run(
                        input.Left.Right,
                        input.Left.Left,
                        input.Right.Left,
                        input.Right.Right,
                        cancellation
                    )
            )
            .WithTrackingName(TrackingNames.Validate);

    public static IncrementalValueProvider<EquatableArray<ReportPage>> Paginate(
        this IncrementalValueProvider<ReadCorpus> corpus
    ) => corpus.Select((value, _) => Pagination.Pages(value.Corpus.Reports));

    public static IncrementalValuesProvider<Printed<PrintedPage>> Pages(
        this IncrementalValueProvider<EquatableArray<ReportPage>> pages,
        IncrementalValueProvider<EmissionOptions?> options
    ) =>
        pages
            .Combine(options)
            .Select((input, cancellation) => PrintAhead.Run(input.Left, input.Right, cancellation))
            .SelectMany((value, _) => Pagination.OnHooks(value))
            .Where(hook => hook.Count > 0)
            .Combine(options)
            .Select(
                (input, cancellation) =>
                    input.Right is null
                        ? Printed<PrintedPage>.None
                        : EmitStep.Pages(input.Left, input.Right, cancellation)
            )
            .WithTrackingName(TrackingNames.Page);

    public static IncrementalValueProvider<Printed<PrintedActors>> Actors(
        this IncrementalValueProvider<ReadCorpus> corpus,
        IncrementalValuesProvider<Printed<PrintedPage>> pages,
        IncrementalValueProvider<EmissionOptions?> options
    ) =>
        corpus
            .Select((value, _) => value.Corpus.Actors)
            .Combine(pages.SelectMany((printed, _) => printed.Items.Select(page => page.Roles)).Collect())
            .Select((input, _) => ActorsPage.From(input.Left, input.Right.SelectMany(roles => roles)))
            .Combine(options)
            .Select(
                (input, _) =>
                    input.Right is null ? Printed<PrintedActors>.None : EmitStep.Actors(input.Left, input.Right)
            )
            .WithTrackingName(TrackingNames.Actors);

    public static IncrementalValueProvider<EquatableArray<IndexPage>> Indexes(
        this IncrementalValuesProvider<Printed<PrintedPage>> pages
    ) => pages.Collect().Select((all, _) => Pagination.Indexes(all.SelectMany(printed => printed.Items)));

    public static IncrementalValuesProvider<EquatableArray<SourceFile>> Print(
        this IncrementalValueProvider<EquatableArray<IndexPage>> indexes,
        IncrementalValueProvider<EmissionOptions?> options
    ) =>
        indexes
            .SelectMany((value, _) => Pagination.OnHooks(value))
            .Where(hook => hook.Count > 0)
            .Combine(options)
            .Select(
                (input, _) =>
                    input.Right is null ? EquatableArray<SourceFile>.Empty : EmitStep.Indexes(input.Left, input.Right)
            )
            .WithTrackingName(TrackingNames.IndexPage);

    public static IncrementalValueProvider<EquatableArray<SourceFile>> Index(
        this IncrementalValueProvider<EquatableArray<IndexPage>> indexes,
        IncrementalValueProvider<Printed<PrintedActors>> actors,
        IncrementalValueProvider<EmissionOptions?> options
    ) =>
        indexes
            .Combine(actors)
            .Combine(options)
            .Select(
                (input, _) =>
                    input.Right is null || input.Left.Right.Items.Count == 0
                        ? EquatableArray<SourceFile>.Empty
                        : EquatableArray<SourceFile>.Adopt([
                            EmitStep.Seeds(SeedsIndex.From(input.Left.Right.Items[0], input.Left.Left), input.Right),
                        ])
            )
            .WithTrackingName(TrackingNames.Index);
}
