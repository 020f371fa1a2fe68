namespace SeedsSdk.Export;

/// <summary>From the objects of a corpus to the records of the export.</summary>
internal static class Exported
{
    public static ExportedReport Of(Report report) =>
        new()
        {
            Id = report.Id,
            Path = report.Path,
            Title = report.Title,
            Date = report.Date,
            Publisher = report.Publisher,
            Sections =
            [
                .. report.Sections.Select(section => new ExportedSection
                {
                    Heading = section.Heading,
                    Paragraphs = section.Paragraphs,
                }),
            ],
            Citations = [.. report.Citations.Select(Of)],
        };

    public static ExportedActor Of(Actor actor) =>
        new()
        {
            Id = actor.Id,
            Name = actor.Name,
            Kind = actor.Kind,
            Aliases = actor.Aliases,
            Affiliations =
            [
                .. actor.Affiliations.Select(affiliation => new ExportedAffiliation
                {
                    Organization = affiliation.Organization?.Id,
                    Role = affiliation.Role,
                    Report = affiliation.Report?.Id,
                    Date = affiliation.Date,
                }),
            ],
        };

    public static ExportedStatement Of(Statement statement) =>
        new()
        {
            Id = statement.Id,
            Report = statement.Report.Id,
            Speakers = Ids(statement.Speakers),
            Publisher = statement.Publisher?.Id,
            Form = statement.Form,
            Platform = statement.Platform?.Name,
            Date = statement.Date,
            Citation = statement.Citation?.Number,
        };

    public static ExportedQuote Of(Quote quote) =>
        new()
        {
            Id = quote.Id,
            Report = quote.Report.Id,
            Statement = quote.Statement.Id,
            Speakers = Ids(quote.Speakers),
            Kind = quote.Kind,
            Text = quote.Text,
            Verbatim = quote.Verbatim,
            Platform = quote.Platform?.Name,
            Date = quote.Date,
            Citation = quote.Citation?.Number,
            Section = quote.Section.Heading,
            Span = Of(quote.Span),
            Attribution = Of(quote.Attribution),
        };

    /// <summary>A line of JSON Lines.</summary>
    public static ExportedLine Line(Quote quote) =>
        new()
        {
            Id = quote.Id,
            Report = quote.Report.Id,
            ReportTitle = quote.Report.Title,
            ReportDate = quote.Report.Date,
            ReportPath = quote.Report.Path,
            Statement = quote.Statement.Id,
            Form = quote.Statement.Form,
            Speakers = Ids(quote.Speakers),
            SpeakerNames = [.. quote.Speakers.Select(actor => actor.Name)],
            Publisher = quote.Publisher?.Id,
            PublisherName = quote.Publisher?.Name,
            Kind = quote.Kind,
            Text = quote.Text,
            Verbatim = quote.Verbatim,
            Platform = quote.Platform?.Name,
            Date = quote.Date,
            Citation = quote.Citation?.Number,
            CitationText = quote.Citation?.Text,
            Section = quote.Section.Heading,
            Span = Of(quote.Span),
            Attribution = Of(quote.Attribution),
        };

    private static ExportedCitation Of(Citation citation) =>
        new()
        {
            Number = citation.Number,
            Text = citation.Text,
            Sources =
            [
                .. citation.Sources.Select(source => new ExportedSource
                {
                    Name = source.Name,
                    Platform = source.Platform?.Name,
                    Date = source.Date,
                    Address = source.Address,
                }),
            ],
        };

    private static ExportedSpan Of(SourceSpan span) =>
        new()
        {
            Start = span.Start,
            Length = span.Length,
            Line = span.Line,
            Column = span.Column,
        };

    private static ExportedAttribution Of(Attribution attribution) =>
        new()
        {
            Rule = attribution.Rule,
            Cue = attribution.Cue,
            AsWritten = attribution.AsWritten,
            Confidence = attribution.Confidence,
        };

    private static string[] Ids(IReadOnlyList<Actor> actors) => [.. actors.Select(actor => actor.Id)];
}
