using System.Globalization;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Reads our keys in the sections of <c>.editorconfig</c> that a document is in:
/// <c>seeds_severity.SEED0302 = error</c>, <c>seeds_suppress.SEED0201 = why</c>, <c>seeds_minimum_confidence = 0.6</c>.
/// The compiler keeps <c>dotnet_diagnostic.*</c> of such sections to itself, hence keys of our own.
/// </summary>
internal sealed class DocumentOptionsReader
{
    private const string Own = "seeds_";
    private const string SeverityKey = "seeds_severity.";
    private const string SuppressKey = "seeds_suppress.";
    private const string ConfidenceKey = "seeds_minimum_confidence";
    private const string Levels = "error, warning, suggestion (or info), silent, none or default";

    private static readonly string[] s_beginnings = [SeverityKey, SuppressKey, ConfidenceKey];

    private readonly List<RuleSeverity> _severities = [];
    private readonly List<Suppression> _suppressions = [];
    private readonly List<SettingProblem> _problems = [];
    private int _confidence = DocumentOptions.DefaultMinimumConfidence;

    public static IEnumerable<string> KnownKeys =>
        Rules.All.SelectMany(rule => new[] { SeverityKey + rule.Id, SuppressKey + rule.Id }).Append(ConfidenceKey);

    /// <param name="settings">All keys and values of the document, those of other people included.</param>
    public static DocumentOptions Read(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var reader = new DocumentOptionsReader();
        foreach (
            var setting in settings
                .Where(setting => setting.Key.StartsWith(Own, StringComparison.OrdinalIgnoreCase))
                .OrderBy(setting => setting.Key, StringComparer.OrdinalIgnoreCase)
        )
        {
            reader.Read(setting.Key.ToLowerInvariant(), setting.Value.Trim());
        }

        return
            reader._severities.Count + reader._suppressions.Count + reader._problems.Count == 0
            && reader._confidence == DocumentOptions.DefaultMinimumConfidence
            ? DocumentOptions.Default
            : new DocumentOptions(
                reader._confidence,
                reader._severities.ToEquatableArray(),
                reader._suppressions.ToEquatableArray(),
                reader._problems.ToEquatableArray()
            );
    }

    private void Read(string key, string value)
    {
        if (key == ConfidenceKey)
        {
            ReadConfidence(key, value);
        }
        else if (key.StartsWith(SeverityKey, StringComparison.Ordinal))
        {
            ReadSeverity(key, RuleId(key, SeverityKey), value);
        }
        else if (key.StartsWith(SuppressKey, StringComparison.Ordinal))
        {
            ReadSuppression(key, RuleId(key, SuppressKey), value);
        }
        else
        {
            Complain(
                key,
                $"is unknown{SettingSuggestions.ForKey(key, s_beginnings)}. Known are {ConfidenceKey} and, with the number of a rule, {SeverityKey}SEED0102 and "
                    + $"{SuppressKey}SEED0102"
            );
        }
    }

    private static string RuleId(string key, string prefix) => key.Substring(prefix.Length).ToUpperInvariant();

    private void ReadConfidence(string key, string value)
    {
        if (
            decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence)
            && confidence is >= 0 and <= 1
        )
        {
            _confidence = (int)(confidence * 100);
        }
        else
        {
            Complain(key, $"is '{value}', which is not a number from 0 to 1{Point(value)}");
        }
    }

    /// <summary>"0,6" is "0.6".</summary>
    private static string Point(string value) =>
        value.IndexOf(',') == 1 && value.Length > 2 ? Suggestions.Meaning(value.Replace(',', '.')) : "";

    private void ReadSeverity(string key, string id, string value)
    {
        if (!IsRule(key, id))
        {
            return;
        }

        switch (value.ToLowerInvariant())
        {
            case "default":
                break;
            case "none":
                _severities.Add(new RuleSeverity(id, null));
                break;
            case "silent":
                _severities.Add(new RuleSeverity(id, FindingSeverity.Hidden));
                break;
            case "suggestion" or "info":
                _severities.Add(new RuleSeverity(id, FindingSeverity.Info));
                break;
            case "warning":
                _severities.Add(new RuleSeverity(id, FindingSeverity.Warning));
                break;
            case "error":
                _severities.Add(new RuleSeverity(id, FindingSeverity.Error));
                break;
            default:
                Complain(key, $"is '{value}', which is not {Levels}");
                break;
        }
    }

    private void ReadSuppression(string key, string id, string value)
    {
        if (value.Length == 0)
        {
            Complain(key, $"has no reason (write one, like '{SuppressKey}{id} = so in print')");
        }
        else if (IsRule(key, id))
        {
            _suppressions.Add(new Suppression(id, value));
        }
    }

    private bool IsRule(string key, string id)
    {
        if (Rules.All.Any(rule => rule.Id == id))
        {
            return true;
        }

        Complain(key, $"names no rule: there is none of this number{SettingSuggestions.ForRule(id)}");
        return false;
    }

    private void Complain(string key, string problem) => _problems.Add(new SettingProblem(key, problem));
}
