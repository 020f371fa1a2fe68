using FsCheck;
using FsCheck.Fluent;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

public class RandomTextTests
{
    private static readonly string[] Pieces =
    [
        "word",
        " ",
        "\n",
        "\n\n",
        "# ",
        "\t",
        "\\",
        "\\n",
        "\r",
        "\0",
        "\u0085",
        "\u2028",
        "\u202e",
        "“",
        "”",
        "\"\"\"",
        "é",
        "🚢",
        "\ud83d",
        "\udea2",
        "سفينة",
        ",",
        "[7]",
        "A title",
        "\n[7] Telegram, January 26, 2024.",
        "⟦",
        "⟦",
        "⟧",
        "⟧",
    ];

    [Fact]
    public void Any_text_with_any_quotes_survives()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => Balance(string.Concat(pieces)));
        var property = Prop.ForAll(
            texts.ToArbitrary(),
            text => RoundTrip.Check(Report("2024-01-29-talks", text), Report("b", text), Report("a", "T"))
        );
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20240129, 7), property);
    }

    /// <summary>Leaves only marks that pair without nesting, so that quotes do not overlap.</summary>
    private static string Balance(string marked)
    {
        var kept = new System.Text.StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            var isOpen = kept.ToString() is var before && before.LastIndexOf('⟦') > before.LastIndexOf('⟧');
            var keep = marked[i] switch
            {
                '⟦' => !isOpen && marked.IndexOf('⟧', i) >= 0,
                '⟧' => isOpen,
                _ => true,
            };
            if (keep)
            {
                kept.Append(marked[i]);
            }
        }

        return kept.ToString();
    }
}
