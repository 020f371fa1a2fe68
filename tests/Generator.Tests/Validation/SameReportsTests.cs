using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>Copies with slight changes, and reports that are alike and not the same.</summary>
public sealed class SameReportsTests
{
    private const string Baker =
        "Mila Orsk, head of the Bakers' Guild, wrote[1] on X: \"No oven is lit before the price of flour is settled, and settled in writing.\"";

    private const string Mill =
        "The owners of the mill in Vantor answered[2] on Telegram that the price was \"the lowest in nine years, and will not be lower.\"";

    private const string Crowd =
        "Some two hundred people stood in line for bread in front of the town hall, and most of them went home with none.";

    private const string Night =
        "Late in the night the guild let it be known that its members would meet again on the bridge in two days.";

    private const string Notes = "[1] X, March 2, 2021.\n\n[2] Telegram, March 2, 2021.";

    private const string Statement =
        "\"We have waited for four winters. We have written to three ministers, and not one of them has answered us. "
        + "The sluice is rotten, the gate is rusted through, and the meadows behind it lie lower than the river. "
        + "When the water comes, nobody may say that nobody knew, for we have said it in every spring and every autumn.\"";

    private const string Institute =
        "About the institute: The Institute for Rivers and Roads in Vantor has watched the trade of the valley since it was "
        + "founded by four merchants. It takes no money from parties, and its reports are free for everybody to print.";

    private static readonly string[] s_ovens = [Baker, Mill, Crowd, Night];

    [Fact]
    public void One_word_in_one_of_three_paragraphs() =>
        Assert.EndsWith(
            " words",
            Extent([Baker, Mill, Crowd, Notes], [Baker, Mill, Crowd.Replace("people", "women"), Notes]),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_word_in_each_of_three_of_four_paragraphs() =>
        Assert.EndsWith(
            " words",
            Extent(
                [.. s_ovens, Notes],
                [
                    Baker.Replace("oven", "stove"),
                    Mill.Replace("lowest", "best"),
                    Crowd,
                    Night.Replace("known", "understood"),
                    Notes,
                ]
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_markers_and_notes() =>
        Assert.Equal("word for word", Extent([.. s_ovens, Notes], [.. s_ovens.Select(WithoutMarkers)]));

    [Fact]
    public void Markers_and_numbers_of_notes_lost_and_marks_of_another_kind() =>
        Assert.Equal(
            "word for word",
            Extent(
                [Baker, Mill, Crowd, Notes],
                [Curly(WithoutMarkers(Baker)), Curly(WithoutMarkers(Mill)), Crowd, WithoutMarkers(Notes)]
            )
        );

    [Fact]
    public void Markers_that_became_part_of_their_word() =>
        Assert.Equal(
            "word for word",
            Extent([.. s_ovens, Notes], [.. s_ovens.Select(text => text.Replace("[", "").Replace("]", ""))])
        );

    [Fact]
    public void Wrapped_at_another_width() =>
        Assert.Equal(
            "word for word",
            Extent(
                [.. s_ovens, Notes],
                [
                    Baker.Replace("wrote[1] on", "wrote[1]\non"),
                    Mill,
                    Crowd.Replace("for bread in", "for bread\nin").Replace("and most", "and\nmost"),
                    Night,
                    Notes,
                ]
            )
        );

    [Fact]
    public void A_copy_that_lacks_its_end() =>
        Assert.Equal("1 of 4 paragraphs", Extent([Baker, "[1] X, March 2, 2021."], [.. s_ovens, Notes]));

    [Fact]
    public void The_same_long_statement_in_two_reports() =>
        Assert.Equal(
            "",
            Extent(
                ["In Vantor the keepers of the dam spoke up on Monday. Mila Orsk wrote:", Statement],
                ["A letter reached our desk from the lower valley this week. Its author Mila Orsk said:", Statement]
            )
        );

    [Fact]
    public void The_same_statement_within_a_paragraph() =>
        Assert.Equal(
            "",
            Extent(
                ["Mila Orsk, who keeps the dam in Vantor, said to reporters: " + Statement],
                [Statement + " So ended the letter that the town read at noon on the market."]
            )
        );

    [Fact]
    public void The_same_ending() =>
        Assert.Equal("", Extent([Baker, Mill, Notes, Institute], [Crowd, Night, Institute]));

    [Fact]
    public void A_standard_paragraph_every_week() =>
        Assert.Equal("", Extent(["Nobody came on Monday.", Institute], ["The bridge was shut on Tuesday.", Institute]));

    [Fact]
    public void A_standard_paragraph_beside_longer_ones() =>
        Assert.Equal("", Extent([Crowd, Institute], ["The bridge was shut on Monday.", Night, Institute]));

    [Fact]
    public void The_same_forms_around_other_words() =>
        Assert.Equal(
            "",
            Extent(
                ["Mila Orsk, head of the Bakers' Guild, wrote on X: \"" + Crowd + "\""],
                ["Mila Orsk, head of the Bakers' Guild, wrote on X: \"" + Night + "\""]
            )
        );

    [Theory]
    [InlineData("The bridge is shut.", "Snow fell at noon.")]
    [InlineData(
        "The bridge over the weir is shut until the next week.",
        "Snow fell on the hills around Vantor at noon."
    )]
    public void A_sentence_of_two(string one, string other)
    {
        Assert.Equal("", Extent([Night + " " + one], [Night + " " + other]));
        Assert.Equal("", Extent([Night, one], [Night, other]));
    }

    [Fact]
    public void An_update() =>
        Assert.Equal("", Extent([Baker, Mill, Notes], [Crowd, Night, Baker, Mill, Notes], "March 4, 2021"));

    [Fact]
    public void An_update_that_drops_as_much() => Assert.Equal("", Extent([Baker, Mill, Notes], [Mill, Crowd, Notes]));

    /// <summary>Reports that share nothing but what all share are no copies, however many they are.</summary>
    [Fact]
    public void Many_reports_with_one_ending()
    {
        var reports = Enumerable
            .Range(0, 60)
            .Select(number =>
                Report($"{number:00}.txt", [$"On day {number} {number * 7} boats came to Vantor.", Institute])
            );

        Assert.Empty(Check([.. reports]));
    }

    [Fact]
    public void A_copy_among_others_and_after_an_edit()
    {
        var memory = new ReportTwins();
        var others = Enumerable
            .Range(0, 200)
            .Select(number => Report($"o{number:000}.txt", [Numbered(number)]))
            .ToArray();
        var copy = Report("z.txt", [.. s_ovens.Select(WithoutMarkers)]);

        Assert.Empty(Check([.. others, copy], memory));
        Assert.Single(Check([Report("a.txt", [.. s_ovens, Notes]), .. others, copy], memory));
        Assert.Empty(Check([.. others, copy], memory));

        static string Numbered(int number) =>
            string.Join(' ', Enumerable.Range(0, 80).Select(word => $"{(number * 1000) + word}")) + " boats came.";
    }

    /// <summary>Copies, runs that just become boilerplate or cease to be, and twins that go.</summary>
    [Fact]
    public void Any_edits_in_a_row_find_what_a_first_check_finds()
    {
        var pick = new Random(5);
        string[] shared = [Baker, Mill, Crowd, Night, Institute, Statement];
        var reports = Enumerable.Range(0, 40).Select(Invent).ToList();
        var (memory, found) = (new ReportTwins(), 0);
        for (var edit = 0; edit < 200; edit++)
        {
            var place = pick.Next(reports.Count);
            switch (pick.Next(4))
            {
                case 0 when reports.Count > 25:
                    reports.RemoveAt(place);
                    break;
                case 1 when reports.Count < 60:
                    reports.Insert(place, Invent(reports.Count));
                    break;
                default:
                    reports[place] = Invent(place);
                    break;
            }

            var findings = Check([.. reports], memory);
            found += findings.Length;
            Assert.Equal(Check([.. reports]), findings);
        }

        Assert.True(found > 200);

        ReadReport Invent(int number) =>
            Report(
                $"{number:00}-{pick.Next(1000)}.txt",
                [
                    .. shared.Where(_ => pick.Next(3) == 0),
                    .. Enumerable
                        .Range(0, pick.Next(3))
                        .Select(_ => $"Boat {pick.Next(99)} came with {pick.Next(99)} men."),
                ]
            );
    }

    /// <summary>How the message tells what the second report shares with the first; empty when they are not one.</summary>
    private static string Extent(string[] first, string[] second, string date = "March 3, 2021") =>
        Check([Report("a.txt", first), Report("b.txt", second, date)]).SingleOrDefault() is { } finding
            ? finding.Arguments[1]
            : "";

    private static Finding[] Check(ReadReport[] reports, ReportTwins? memory = null) =>
        [
            .. SameReports.Check(
                reports,
                Array.ConvertAll(reports, report => ReportPrint.Of(report.Facts)),
                memory ?? new ReportTwins(),
                CancellationToken.None
            ),
        ];

    private static ReadReport Report(string path, string[] paragraphs, string date = "March 3, 2021")
    {
        var text = $"News From The Valley\n\n{date}\n\n{string.Join("\n\n", paragraphs)}\n";
        var facts = DocumentExtractor.Extract(DocumentReader.Read(path, text), CancellationToken.None);
        return new ReadReport(new SourceDocument(path, text), facts, DocumentOptions.Default);
    }

    private static string WithoutMarkers(string text) => text.Replace("[1]", "").Replace("[2]", "");

    private static string Curly(string text)
    {
        var last = text.LastIndexOf('"');
        return text[..last].Replace('"', '“') + "”" + text[(last + 1)..];
    }
}
