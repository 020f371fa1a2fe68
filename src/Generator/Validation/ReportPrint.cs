using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Validation;

/// <summary>What the rules about all reports need of each: worked out once, kept as long as its facts.</summary>
internal sealed class ReportPrint
{
    private static readonly ConditionalWeakTable<DocumentFacts, ReportPrint> s_prints = new();

    private readonly DocumentFacts _facts;
    private WordRuns? _runs;
    private ulong[]? _paragraphs;

    private ReportPrint(DocumentFacts facts)
    {
        _facts = facts;
        Chosen = WordRuns.Choose(facts);
        Words = new QuotedWords(facts);
        Speakers = FirstWords(facts);
    }

    /// <inheritdoc cref="WordRuns.Choose"/>
    public uint[] Chosen { get; }

    /// <summary>Of few reports: those that may be in the project twice.</summary>
    public WordRuns Runs => _runs ??= WordRuns.Of(_facts);

    /// <inheritdoc cref="ParagraphHashes"/>
    public ulong[] Paragraphs => _paragraphs ??= ParagraphHashes.Of(_facts.Document);

    public QuotedWords Words { get; }

    /// <summary>Each speaker with the first quote of his, in the order of the quotes.</summary>
    public (int Actor, int Quote)[] Speakers { get; }

    /// <summary>Curated actors whom the text has, and the table that they were looked up in last.</summary>
    public MentionedActors? Mentioned { get; set; }

    public static ReportPrint Of(DocumentFacts facts) => s_prints.GetValue(facts, static one => new ReportPrint(one));

    private static (int Actor, int Quote)[] FirstWords(DocumentFacts facts)
    {
        var speakers = new List<(int Actor, int Quote)>();
        var seen = new bool[facts.Actors.Count];
        for (var i = 0; i < facts.Quotes.Count; i++)
        {
            var statement = facts.Quotes[i].Statement;
            foreach (
                var speaker in statement >= 0 && statement < facts.Statements.Count
                    ? facts.Statements[statement].Speakers
                    : EquatableArray<int>.Empty
            )
            {
                if (!seen[speaker])
                {
                    seen[speaker] = true;
                    speakers.Add((speaker, i));
                }
            }
        }

        return [.. speakers];
    }
}
