namespace SeedsSdk.Export;

internal static partial class ExportTables
{
    public static ExportTable Statements =>
        new ExportTable<Statement>(
            "statements",
            corpus => corpus.Statements,
            new("id", statement => statement.Id),
            new("report_id", statement => statement.Report.Id),
            new("speakers", statement => Names(statement.Speakers), IsJoined: true),
            new("speaker_ids", statement => Ids(statement.Speakers), IsJoined: true),
            new("publisher", statement => statement.Publisher?.Name, IsJoined: true),
            new("publisher_id", statement => statement.Publisher?.Id),
            new("form", statement => ExportWords.Of(statement.Form)),
            new("platform", statement => statement.Platform?.Name),
            new("date", statement => statement.Date),
            new("citation_number", statement => statement.Citation?.Number)
        );

    public static ExportTable StatementSpeakers =>
        new ExportTable<(Statement Statement, int Number, Actor Item)>(
            "statement_speakers",
            corpus =>
                from statement in corpus.Statements
                from speaker in Numbered(statement.Speakers)
                select (statement, speaker.Number, speaker.Item),
            new("statement_id", row => row.Statement.Id),
            new("number", row => row.Number),
            new("actor_id", row => row.Item.Id),
            new("actor", row => row.Item.Name, IsJoined: true)
        );

    public static ExportTable Quotes =>
        new ExportTable<(int Number, Quote Item)>(
            "quotes",
            corpus => Numbered(corpus.Quotes),
            new("number", row => row.Number),
            new("id", row => row.Item.Id),
            new("report_id", row => row.Item.Report.Id),
            new("report_title", row => row.Item.Report.Title, IsJoined: true),
            new("report_date", row => row.Item.Report.Date, IsJoined: true),
            new("report_path", row => row.Item.Report.Path, IsJoined: true),
            new("statement_id", row => row.Item.Statement.Id),
            new("form", row => ExportWords.Of(row.Item.Statement.Form), IsJoined: true),
            new("speakers", row => Names(row.Item.Speakers), IsJoined: true),
            new("speaker_ids", row => Ids(row.Item.Speakers), IsJoined: true),
            new("publisher", row => row.Item.Publisher?.Name, IsJoined: true),
            new("publisher_id", row => row.Item.Publisher?.Id, IsJoined: true),
            new("kind", row => ExportWords.Of(row.Item.Kind)),
            new("text", row => row.Item.Text),
            new("verbatim", row => row.Item.Verbatim),
            new("platform", row => row.Item.Platform?.Name, IsJoined: true),
            new("date", row => row.Item.Date, IsJoined: true),
            new("citation_number", row => row.Item.Citation?.Number, IsJoined: true),
            new("citation_text", row => row.Item.Citation?.Text, IsJoined: true),
            new("section_number", row => SectionNumber(row.Item)),
            new("section", row => row.Item.Section.Heading, IsJoined: true),
            new("start", row => row.Item.Span.Start),
            new("length", row => row.Item.Span.Length),
            new("line", row => row.Item.Span.Line),
            new("column", row => row.Item.Span.Column),
            new("rule", row => row.Item.Attribution.Rule),
            new("cue", row => row.Item.Attribution.Cue),
            new("as_written", row => row.Item.Attribution.AsWritten),
            new("confidence", row => row.Item.Attribution.Confidence)
        );

    private static object? SectionNumber(Quote quote)
    {
        var sections = quote.Report.Sections;
        var number = 0;
        while (!ReferenceEquals(sections[number], quote.Section))
        {
            number++;
        }

        return number + 1;
    }
}
