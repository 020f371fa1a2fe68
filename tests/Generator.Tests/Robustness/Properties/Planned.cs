namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>How a sentence says who spoke: the speaker's name for A, the words for X and Y, the marks for ⟦ and ⟧.</summary>
internal sealed record Shape(string Pattern)
{
    public static readonly Shape[] All =
    [
        new("A said: ⟦X.⟧"),
        new("A told reporters: ⟦X.⟧"),
        new("A wrote on Telegram: ⟦X.⟧"),
        new("⟦X,⟧ A said."),
        new("⟦X,⟧ said A."),
        new("⟦X,⟧ A wrote on Monday."),
        new("According to A, ⟦X.⟧"),
        new("A said that ⟦X.⟧"),
        new("A warned in a letter on Friday that ⟦X.⟧"),
        new("⟦X,⟧ A said, ⟦and Y.⟧"),
    ];
}

/// <summary>One sentence of a planned report: somebody's words, or nobody's.</summary>
/// <param name="Shape">Null for a sentence without a quotation.</param>
/// <param name="Name">Index into the names.</param>
/// <param name="Words">Index into the clauses, or into the sentences without quotations.</param>
internal sealed record PlannedSentence(Shape? Shape, int Name, int Words)
{
    public bool IsSaid => Shape is not null;
}

/// <summary>
/// A report made of sentences of which it is known who says what. The names and the marks are given when it is written,
/// so that the same plan can be written with others.
/// </summary>
internal sealed record Plan(PlannedSentence[][] Paragraphs)
{
    private static readonly string[] s_clauses =
    [
        "the port is shut",
        "nobody works at the quay",
        "we will not sign this contract",
        "the boats are too old for the winter",
        "they have promised us everything",
        "the pilots want to be heard",
        "no ship has left the harbor",
        "the ministry knows our numbers",
        "the strike goes on until spring",
        "this is a matter of safety",
    ];

    private static readonly string[] s_plain =
    [
        "The boats of the coast went out in the morning.",
        "The harbor has two quays and a lighthouse.",
        "Snow fell during the night.",
        "It was cold, and the shops stayed closed.",
        "Traffic stood still for hours.",
    ];

    public static int Clauses => s_clauses.Length;

    public static int PlainSentences => s_plain.Length;

    /// <summary>Who says what, in order: the speaker and the words without the comma or the full stop at their end.</summary>
    public IEnumerable<(string Speaker, string Words)> Truth(IReadOnlyList<string> names)
    {
        foreach (var sentence in Paragraphs.SelectMany(paragraph => paragraph).Where(sentence => sentence.IsSaid))
        {
            foreach (var part in sentence.Shape!.Pattern.Split('⟦').Skip(1))
            {
                var words = Words(part[..part.IndexOf('⟧', StringComparison.Ordinal)], sentence);
                yield return (names[sentence.Name], words.TrimEnd(',', '.'));
            }
        }
    }

    public string Text(IReadOnlyList<string> names, (string Opening, string Closing) marks) =>
        "Pilots Return To Work\n\nMarch 20, 2023\n\n"
        + string.Concat(
            Paragraphs.Select(paragraph =>
                string.Join(' ', paragraph.Select(sentence => Write(sentence, names, marks))) + "\n\n"
            )
        );

    /// <summary>Without a paragraph, or without a sentence.</summary>
    public IEnumerable<Plan> Shorter()
    {
        for (var i = 0; i < Paragraphs.Length; i++)
        {
            yield return new Plan([.. Paragraphs[..i], .. Paragraphs[(i + 1)..]]);
        }

        for (var i = 0; i < Paragraphs.Length; i++)
        {
            for (var k = 0; k < Paragraphs[i].Length && Paragraphs[i].Length > 1; k++)
            {
                PlannedSentence[] fewer = [.. Paragraphs[i][..k], .. Paragraphs[i][(k + 1)..]];
                yield return new Plan([.. Paragraphs[..i], fewer, .. Paragraphs[(i + 1)..]]);
            }
        }
    }

    public override string ToString() => Text(["A", "B", "C", "D", "E", "F", "G", "H"], ("“", "”"));

    private static string Write(
        PlannedSentence sentence,
        IReadOnlyList<string> names,
        (string Opening, string Closing) marks
    ) =>
        sentence.Shape is { } shape
            ? Words(shape.Pattern, sentence)
                .Replace("A ", names[sentence.Name] + " ", StringComparison.Ordinal)
                .Replace("A,", names[sentence.Name] + ",", StringComparison.Ordinal)
                .Replace("A.", names[sentence.Name] + ".", StringComparison.Ordinal)
                .Replace("⟦", marks.Opening, StringComparison.Ordinal)
                .Replace("⟧", marks.Closing, StringComparison.Ordinal)
            : s_plain[sentence.Words];

    /// <summary>A quotation that stands behind a colon or opens the sentence begins with a capital.</summary>
    private static string Words(string pattern, PlannedSentence sentence)
    {
        var first = s_clauses[sentence.Words];
        var second = s_clauses[(sentence.Words + 1) % s_clauses.Length];
        var isClause =
            sentence.Shape!.Pattern is var whole
            && (
                whole.Contains("that ⟦", StringComparison.Ordinal)
                || whole.StartsWith("According", StringComparison.Ordinal)
            );
        return pattern
            .Replace("X", isClause ? first : char.ToUpperInvariant(first[0]) + first[1..], StringComparison.Ordinal)
            .Replace("Y", second, StringComparison.Ordinal);
    }
}
