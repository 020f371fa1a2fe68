using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

/// <summary>Reads a layout, and gives back its parts as strings.</summary>
internal static class Layout
{
    public const string Body = "The pilots went back to work in the afternoon.";

    public static Document Read(string text, string path = "report.txt") => DocumentReader.Read(path, text);

    /// <summary>A title, a date, a body, and notes if there are any.</summary>
    public static Document WithBody(params string[] lines) =>
        Read("Pilots Return To Work\n\nMarch 20, 2023\n\n" + string.Join("\n\n", lines) + "\n");

    public static string TitleText(this Document document) => document.Title.Of(document.Text);

    public static IEnumerable<string?> Headings(this Document document) =>
        [.. document.Sections.Select(section => section.Heading?.Of(document.Text))];

    public static IReadOnlyList<string> Paragraphs(this Document document) =>
        [.. document.Sections.SelectMany(section => section.Paragraphs.Select(range => range.Of(document.Text)))];

    public static string[] SourcesOf(this Document document, int number) =>
        [
            .. document
                .Notes.Single(note => note.Number == number)
                .Sources.Select(source => $"{source.Name} | {source.Platform} | {source.Date} | {source.Address}"),
        ];

    public static IEnumerable<int> MarkerNumbers(this Document document) =>
        document.Markers.Select(marker => marker.Number);

    public static TextRange Whole(string text) => new(0, text.Length);
}
