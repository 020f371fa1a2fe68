using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Resolution;

/// <summary>What is remembered of a corpus makes the next one faster, and never different.</summary>
public sealed class CorpusMemoryTests
{
    private const int Edits = 150;

    private static readonly string[] s_speakers =
    [
        "Ana Ruiz, spokeswoman for the Harbor Union,",
        "Anna Ruiz",
        "Hassan Al-Karimi, head of the River League,",
        "Hasan al-Karimi",
        "Hassan Karimi",
        "Jon Dale, minister of fisheries,",
        "Jonathan Dale",
        "The Harbor Union",
        "A source within the ministry",
        "Muhammad Darwish, head of the Ferry Council,",
        "Mohammed Darwish",
        "Muhammad Darwihs",
    ];

    private static readonly string[] s_words =
    [
        "We will not go back before the contract is signed by all who were there.",
        "Nobody has told us why the boats do not sail, and nobody will.",
        "The bridge is shut, the road is shut, and the market has been empty for nine days.",
        "No.",
    ];

    private static readonly AuthorityFile s_authority = AuthorityReader.Read(
        """
        { "actors": [ { "name": "Ana Ruiz", "kind": "person" }, { "name": "Never Named", "kind": "person" } ] }
        """
    );

    [Fact]
    public void Any_edits_in_a_row_give_what_a_first_run_gives()
    {
        var pick = new Picker(11);
        var reports = Enumerable.Range(0, 60).Select(number => Report(number, pick)).ToList();
        var (corpora, rules) = (new CorpusMemory(), new RuleMemory());
        for (var edit = 0; edit < Edits; edit++)
        {
            Edit(reports, edit, pick);
            var authority = pick.Of(10) == 0 ? Authority.Empty : s_authority.Authority;

            var (corpus, findings) = Decide(reports, authority, corpora, rules);
            var (first, firstFindings) = Decide(reports, authority, new CorpusMemory(), new RuleMemory());

            Assert.Equal(first, corpus);
            Assert.Equal(firstFindings, findings);
        }
    }

    /// <summary>Few reports share words, in chains: A with B, B with C, not A with C.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Words_of_two_speakers_are_found_after_any_edits_as_at_first(uint seed)
    {
        var pick = new Picker(seed);
        var reports = Enumerable.Range(0, 60).Select(number => Sharing(number, pick)).ToList();
        var (corpora, rules) = (new CorpusMemory(), new RuleMemory());
        var told = new HashSet<int>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var index = pick.Of(reports.Count);
            switch (pick.Of(4))
            {
                case 0 when reports.Count > 55:
                    reports.RemoveAt(index);
                    break;
                case 1:
                    reports.Add(Sharing(1000 + edit, pick));
                    break;
                default:
                    reports[index] = At(reports[index].Path, Sharing(edit, pick).Facts.Document.Text);
                    break;
            }

            var (_, findings) = Decide(reports, Authority.Empty, corpora, rules);
            var (_, firstFindings) = Decide(reports, Authority.Empty, new CorpusMemory(), new RuleMemory());

            Assert.Equal(firstFindings, findings);
            told.Add(findings.Count(finding => finding.StartsWith("SEED0305", StringComparison.Ordinal)));
        }

        Assert.True(told.Count > 5, "The reports share words too seldom for the test to tell anything.");
    }

    [Fact]
    public void A_report_whose_names_stay_is_the_same_object()
    {
        var pick = new Picker(3);
        var reports = Enumerable.Range(0, 20).Select(number => Report(number, pick)).ToList();
        var (corpora, rules) = (new CorpusMemory(), new RuleMemory());
        var before = Decide(reports, Authority.Empty, corpora, rules).Corpus;
        reports[7] = Report(7, pick, "Zoe Quist, head of the Lantern Guild,");
        var after = Decide(reports, Authority.Empty, corpora, rules).Corpus;

        var kept = before.Reports.Zip(after.Reports, ReferenceEquals).Count(isSame => isSame);

        Assert.Equal(reports.Count - 1, kept);
    }

    [Fact]
    public void A_cancelled_decision_stops()
    {
        ReadReport[] reports = [Report(1, new Picker(1))];
        var facts = Array.ConvertAll(reports, report => report.Facts);
        var decided = CorpusResolver.Decide(facts, Authority.Empty);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            CorpusResolver.Decide(facts, Authority.Empty, new CorpusMemory(), cancelled.Token)
        );
        Assert.Throws<OperationCanceledException>(() =>
            CorpusRules.Check(reports, decided, AuthorityPlaces.None, cancelled.Token).ToArray()
        );
    }

    private static (ResolvedCorpus Corpus, string[] Findings) Decide(
        List<ReadReport> reports,
        Authority authority,
        CorpusMemory corpora,
        RuleMemory rules
    )
    {
        var inOrder = reports.OrderBy(report => report.Path, StringComparer.Ordinal).ToArray();
        var facts = Array.ConvertAll(inOrder, report => report.Facts);
        var decided = CorpusResolver.Decide(facts, authority, corpora, CancellationToken.None);
        var places =
            authority.Actors.Count == 0
                ? AuthorityPlaces.None
                : AuthorityPlaces.Of(s_authority, new SourceDocument("/disk/actors.json", new string(' ', 500)), "a");
        var found = CorpusRules.Check(inOrder, decided, places, rules, CancellationToken.None);
        return (
            decided.Corpus,
            [
                .. found.Select(finding =>
                    $"{finding.Rule.Id} {finding.Place} {string.Join('|', finding.Arguments)} {string.Join('|', finding.Related)}"
                ),
            ]
        );
    }

    private static void Edit(List<ReadReport> reports, int edit, Picker pick)
    {
        var index = pick.Of(reports.Count);
        switch (pick.Of(5))
        {
            case 0 when reports.Count > 40:
                reports.RemoveAt(index);
                break;
            case 1:
                reports.Add(Report(1000 + edit, pick));
                break;
            case 2:
                reports[index] = At($"seeds/renamed-{edit}.txt", reports[index].Facts.Document.Text);
                break;
            default:
                reports[index] = At(reports[index].Path, Report(edit, pick).Facts.Document.Text);
                break;
        }
    }

    private static ReadReport Report(int number, Picker pick, string? speaker = null)
    {
        var paragraphs = Enumerable
            .Range(0, 1 + pick.Of(4))
            .Select(_ =>
                $"{speaker ?? pick.From(s_speakers)} said: \"{pick.From(s_words)}\" It rained on all {number} days of that long week."
            );
        var text = $"News Of Day {number}\n\nMarch {1 + pick.Of(28)}, 2021\n\n{string.Join("\n\n", paragraphs)}\n";
        return At($"seeds/{(pick.Of(3) == 0 ? "sub/" : "")}day-{number:0000}.txt", text);
    }

    /// <summary>A report of quotes that are ten words in a row of a few long sentences, or nobody else's words.</summary>
    private static ReadReport Sharing(int number, Picker pick)
    {
        var paragraphs = Enumerable.Range(0, 1 + pick.Of(3)).Select(_ => $"{Speaker()} said: \"{Words()}.\"");
        var text = $"News Of Day {number}\n\nMarch {1 + pick.Of(28)}, 2021\n\n{string.Join("\n\n", paragraphs)}\n";
        return At($"seeds/day-{number:0000}.txt", text);

        string Speaker() => pick.From(["Ana Ruiz", "Jon Dale", "Zoe Quist", "Muhammad Darwish"]);

        string Words()
        {
            var isOwn = pick.Of(3) > 0;
            var (sentence, start) = (isOwn ? number + 10 : pick.Of(2), pick.Of(7));
            return string.Join(' ', Enumerable.Range(start, 10).Select(word => $"word{(char)('a' + word)}{sentence}"));
        }
    }

    private static ReadReport At(string path, string text) =>
        new(
            new SourceDocument("/disk/" + path, text),
            DocumentExtractor.Extract(DocumentReader.Read(path, text), CancellationToken.None),
            DocumentOptions.Default
        );

    /// <summary>The same choices in every run.</summary>
    private sealed class Picker(uint seed)
    {
        private uint _state = seed;

        public int Of(int count)
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)((_state >> 8) % (uint)count);
        }

        public string From(string[] items) => items[Of(items.Length)];
    }
}
