using System.Text.Encodings.Web;
using System.Text.Json;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Check;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show at their places.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The name that consumers of SARIF give to the root of what was checked out.</summary>
    private const string Root = "%SRCROOT%";

    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="directory">What the files' addresses are relative to.</param>
    public static void Write(Stream stream, IEnumerable<Finding> findings, string directory)
    {
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(writer, finding, directory);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "seeds");
        writer.WriteString("semanticVersion", SeedsTool.Version);
        writer.WriteStartArray("rules");
        foreach (var rule in Rules.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText(writer, "shortDescription", rule.Title);
            WriteText(writer, "help", RuleHelp.Of(rule));
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Finding finding, string directory)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteNumber("ruleIndex", IndexOf(finding.Rule));
        writer.WriteString("level", Level(finding.Severity));
        WriteText(writer, "message", FindingText.Message(finding));
        writer.WriteStartArray("locations");
        if (finding.Path.Length > 0)
        {
            WriteLocation(writer, finding.Place, directory);
        }

        writer.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var place in finding.Related)
            {
                WriteLocation(writer, place, directory);
            }

            writer.WriteEndArray();
        }

        if (finding.Suppression is { } reason)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("justification", reason);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Place place, string directory)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", FileUri.Relative(place.Path, directory));
        writer.WriteString("uriBaseId", Root);
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", place.Line + 1);
        writer.WriteNumber("startColumn", place.Column + 1);
        writer.WriteNumber("endLine", place.EndLine + 1);
        writer.WriteNumber("endColumn", place.EndColumn + 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static int IndexOf(Rule rule)
    {
        for (var i = 0; i < Rules.All.Count; i++)
        {
            if (ReferenceEquals(Rules.All[i], rule))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Level(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            FindingSeverity.Info => "note",
            _ => "none",
        };
}
