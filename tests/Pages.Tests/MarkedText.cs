using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Pages.Tests;

/// <summary>
/// Makes reports of texts in which ⟦ and ⟧ stand around quotes, "# " before headings and blank lines between paragraphs.
/// The first block is the title and no paragraph. Each quote is a statement of its own unless a number follows its ⟦.
/// </summary>
internal static class MarkedText
{
    public static ResolvedReport Report(string id, string marked, params ResolvedStatement[] statements)
    {
        var text = new StringBuilder();
        var quotes = new List<ResolvedQuote>();
        var start = 0;
        var statement = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '⟦')
            {
                start = text.Length;
                statement = char.IsAsciiDigit(marked[i + 1]) ? marked[++i] - '0' : quotes.Count;
            }
            else if (marked[i] == '⟧')
            {
                var kind =
                    quotes.Count % 2 == 0
                        ? Generator.Common.QuoteKind.Direct
                        : Generator.Common.QuoteKind.Fragment;
                var attribution = new Generator.Common.Attribution("named-subject", "wrote", null, 90);
                quotes.Add(new ResolvedQuote(TextRange.FromBounds(start, text.Length), kind, statement, attribution));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var plain = text.ToString();
        return new ResolvedReport(
            id,
            $"seeds/{id}.txt",
            "A title",
            new CalendarDate(2024, 1, 29),
            null,
            plain,
            Sections(plain),
            new[] { new ResolvedCitation(7, "Telegram, January 26, 2024.", default) }.ToEquatableArray(),
            default,
            statements.Length > 0
                ? statements.ToEquatableArray()
                : quotes.Select(_ => Said("hadi-al-farsi")).ToEquatableArray(),
            quotes.ToEquatableArray(),
            new[] { "hadi-al-farsi" }.ToEquatableArray(),
            "Title"
        );
    }

    public static ResolvedStatement Said(params string[] speakers) =>
        new(
            speakers.ToEquatableArray(),
            null,
            Generator.Common.StatementForm.Post,
            "Telegram",
            new CalendarDate(2024, 1, 26),
            7
        );

    private static EquatableArray<ResolvedSection> Sections(string text)
    {
        var sections = new List<ResolvedSection>();
        TextRange? heading = null;
        var paragraphs = new List<TextRange>();
        var start = 0;
        var isTitle = true;
        foreach (var block in text.Split("\n\n"))
        {
            var range = new TextRange(start, block.Length);
            start += block.Length + 2;
            if (isTitle)
            {
                isTitle = false;
            }
            else if (block.StartsWith("# ", StringComparison.Ordinal))
            {
                sections.Add(new ResolvedSection(heading, paragraphs.ToEquatableArray()));
                paragraphs.Clear();
                heading = TextRange.FromBounds(range.Start + 2, range.End);
            }
            else
            {
                paragraphs.Add(range);
            }
        }

        sections.Add(new ResolvedSection(heading, paragraphs.ToEquatableArray()));
        return sections.ToEquatableArray();
    }
}
