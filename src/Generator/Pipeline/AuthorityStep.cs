using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>The authority file that was read, with its findings.</summary>
internal sealed record ReadAuthority(Authority Authority, EquatableArray<Finding> Findings)
{
    /// <summary>Where the actors' names stand.</summary>
    public AuthorityPlaces Places { get; init; } = AuthorityPlaces.None;

    public CuratedActors Curated => new(Authority, Places);

    /// <summary>All files marked as authority file, with their settings.</summary>
    public EquatableArray<(string FilePath, DocumentOptions Options)> Files { get; init; } =
        EquatableArray<(string FilePath, DocumentOptions Options)>.Empty;
}

/// <summary>From the authority file to curated actors.</summary>
internal static class AuthorityStep
{
    /// <param name="items">All files marked as authority file: there should be one or none.</param>
    public static ReadAuthority Run(IReadOnlyList<SeedsItem> items, CancellationToken cancellation)
    {
        var files = items
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.File.Path, StringComparer.Ordinal)
            .ToArray();
        if (files.Length == 0)
        {
            return new ReadAuthority(Authority.Empty, EquatableArray<Finding>.Empty);
        }

        var first = Safely.Run(
            () => Read(files[0], cancellation),
            failure => new ReadAuthority(
                Authority.Empty,
                EquatableArray<Finding>.Adopt([Safely.Report(failure, files[0].File.Path, files[0].Path)])
            )
        );
        var others = files
            .Skip(1)
            .Select(file => SourceDocument.FindIn(file.File.Path, Rules.AuthorityFileTwice, files[0].Path));
        return first with
        {
            Findings = first.Findings.Concat(others).ToEquatableArray(),
            Files = files.Select(file => (file.File.Path, file.Options)).ToEquatableArray(),
        };
    }

    private static ReadAuthority Read(SeedsItem item, CancellationToken cancellation)
    {
        if (item.File.GetText(cancellation) is not { } source)
        {
            return new ReadAuthority(
                Authority.Empty,
                EquatableArray<Finding>.Adopt([SourceTexts.Unreadable(item.File.Path)])
            );
        }

        var (own, text) = SourceTexts.Read(item.File.Path, source);
        if (text.Text is null)
        {
            return new ReadAuthority(Authority.Empty, text.Findings);
        }

        var file = AuthorityReader.Read(text.Text);
        var document = new SourceDocument(item.File.Path, own);
        var findings = text.Findings.Concat(AuthorityRules.Check(file, document));
        return new ReadAuthority(file.Authority, findings.ToEquatableArray())
        {
            Places = AuthorityPlaces.Of(file, document, item.Path),
        };
    }
}
