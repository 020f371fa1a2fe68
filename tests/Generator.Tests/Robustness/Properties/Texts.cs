using FsCheck;
using FsCheck.Fluent;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Texts of pieces, put together at random; they shrink by whole pieces.</summary>
internal static class Texts
{
    private static readonly string[] s_anything =
    [
        .. "the port|is shut|Tor Haug|said|said:|he added|that|.|.|,|;|:|?|!|…|—|-|(|)|[3]|[12]|[07]|[sic]|1,200|3.5|U.S.|Dr.|5'10\"|'Asaf|isn't|the unions'|X|سفينة|🚢|\u0301|\u200B|\ufffd".Split(
            '|'
        ),
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\t",
        "\u00A0",
        "\ud83d",
        "\"",
        "\"",
        "\"",
        "“",
        "”",
        "“",
        "”",
        "«",
        "»",
        "„",
        "``",
        "''",
        "'",
        "‘",
        "’",
        "|",
    ];

    /// <summary>Words, marks and everything else in any order, with lines for paragraphs.</summary>
    public static Arbitrary<Pieces> Anything => Of(s_anything, "");

    /// <summary>Sentences with marks that are mostly in order, with lines for paragraphs.</summary>
    public static Arbitrary<Pieces> LikeReports =>
        Of(
            [
                "Tor Haug said: \"The port is shut.\"",
                "“The port is shut,” said Nadia Berrada, the head of the union.",
                "He added that it was “a grave",
                "for boats.”",
                "\"They told us: 'Leave!'",
                "and we left.\"",
                "“He told us: “Leave!” and we left.”",
                "The boats went out.",
                "On March 5, Dr. Aro left the U.S. The quay was empty.[3]",
                "«Nobody works,» they wrote.",
                "‘It is over,’ she said.",
                "NORTHPORT, March 5 (Coast News) –",
                "\n",
                "\n",
                "\n“",
                "\n\"",
            ],
            " "
        );

    public static Arbitrary<Pieces> Of(IReadOnlyList<string> pieces, string between) =>
        Arb.From(
            Gen.Elements(pieces.AsEnumerable()).ListOf().Select(list => new Pieces([.. list], between)),
            found => found.Shorter()
        );
}
