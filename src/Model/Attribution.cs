using System.Diagnostics;
using System.Globalization;

namespace SeedsSdk;

/// <summary>Why a quote has its speaker.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Attribution
{
    private readonly int _hundredths;

    internal Attribution(string rule, string? cue, string? asWritten, int hundredths)
    {
        Rule = rule;
        Cue = cue;
        AsWritten = asWritten;
        _hundredths = hundredths;
    }

    /// <summary>Name of the rule that decided, e.g. <c>named-subject</c>.</summary>
    public string Rule { get; }

    /// <summary>The words of the report that decided, as written ("published"); null when there are none.</summary>
    public string? Cue { get; }

    /// <summary>The speaker as written there ("the statement", "he"); null when nobody is.</summary>
    public string? AsWritten { get; }

    /// <summary>How sure the rule is: from 0 (a guess) to 1 (certain), in hundredths.</summary>
    public double Confidence => _hundredths / 100.0;

    /// <summary>Rule, cue, speaker as written, and confidence on one line.</summary>
    public override string ToString()
    {
        var cue = Cue is null ? "" : $", cue \"{Cue}\"";
        var asWritten = AsWritten is null ? "" : $", written \"{AsWritten}\"";
        return string.Create(CultureInfo.InvariantCulture, $"{Rule}{cue}{asWritten} ({_hundredths} %)");
    }
}
