using System.Text;

namespace SeedsSdk.Eval.Texts;

/// <summary>Quotation marks, apostrophes and dashes of every kind, each as its plain form.</summary>
internal static class MarkFolding
{
    private const string DoubleMarks = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private const string SingleMarks = "\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc\u02bf\u02be";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2212";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            folded.Append(
                DoubleMarks.Contains(c) ? '"'
                : SingleMarks.Contains(c) ? '\''
                : Dashes.Contains(c) ? '-'
                : c
            );
        }

        return folded.ToString();
    }
}
