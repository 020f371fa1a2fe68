using System.Globalization;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Benchmarks;

/// <summary>What an editor does to a text.</summary>
internal static class EditsText
{
    private static readonly string[] s_given =
    [
        "Zubeyde",
        "Quirin",
        "Ottoline",
        "Fyodor",
        "Wilhelmina",
        "Yaroslav",
        "Xanthe",
    ];

    /// <summary>Somebody whom the text quotes by name.</summary>
    public static string SpeakerOf(string text)
    {
        var facts = DocumentExtractor.Extract(DocumentReader.Read("seeds/a.txt", text));
        var speakers = facts
            .Statements.SelectMany(statement => statement.Speakers)
            .Select(index => facts.Actors[index]);
        return speakers.FirstOrDefault(speaker => !speaker.IsDescribed)?.Name
            ?? throw new InvalidDataException("Nobody is quoted by name.");
    }

    public static string NewActor(int round) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{s_given[round % s_given.Length]} Brackenbury{(char)('a' + round)}"
        ) + ", head of the Lantern Guild,";

    /// <summary>One sentence more that tells nothing about anybody.</summary>
    public static string WithProse(string text, int round) =>
        Insert(
            text,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The wind was weak on all {round + 2} days, and it rained.\n\n"
            )
        );

    /// <summary>One quote more.</summary>
    public static string WithQuote(string text, string speaker, int round) =>
        Insert(
            text,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{speaker} said: \"The {round + 2} lamps that we were promised never came, and nobody has told us why.\"\n\n"
            )
        );

    /// <summary>An entry more in an authority file.</summary>
    public static string WithActor(string json, int round) =>
        json.Replace(
            "\"actors\": [",
            string.Create(
                CultureInfo.InvariantCulture,
                $"\"actors\": [ {{ \"name\": \"Nobody Curated{(char)('a' + round)}\", \"kind\": \"person\" }},"
            ),
            StringComparison.Ordinal
        );

    /// <summary>Before the notes, else at the end.</summary>
    private static string Insert(string text, string paragraph)
    {
        var notes = text.IndexOf("\n[1] ", StringComparison.Ordinal);
        return notes < 0 ? $"{text}\n{paragraph}" : text.Insert(notes + 1, paragraph);
    }
}
