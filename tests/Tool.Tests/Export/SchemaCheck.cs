using System.Text.Json;
using System.Text.RegularExpressions;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>As much of JSON Schema as the export's schema uses; any other keyword is a fault.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly string[] s_silent =
    [
        "$schema",
        "$id",
        "$defs",
        "title",
        "description",
        "required",
        "properties",
    ];

    public List<string> Faults { get; } = [];

    /// <summary>The definitions that a value was held against.</summary>
    public HashSet<string> Met { get; } = [];

    public void Value(JsonElement value) => Value(value, schema, "$");

    private void Value(JsonElement value, JsonElement rule, string path)
    {
        foreach (var keyword in rule.EnumerateObject().Where(keyword => !s_silent.Contains(keyword.Name)))
        {
            if (!Holds(value, rule, keyword, path))
            {
                Faults.Add($"{path}: {keyword.Name} {keyword.Value} does not hold for {value}");
            }
        }
    }

    private bool Holds(JsonElement value, JsonElement rule, JsonProperty keyword, string path)
    {
        switch (keyword.Name)
        {
            case "$ref":
                var name = keyword.Value.GetString()!["#/$defs/".Length..];
                Met.Add(name);
                Value(value, schema.GetProperty("$defs").GetProperty(name), path);
                return true;
            case "anyOf":
                return keyword.Value.EnumerateArray().Any(other => Fits(value, other, path));
            case "type":
                return keyword.Value.ValueKind == JsonValueKind.Array
                    ? keyword.Value.EnumerateArray().Any(type => IsOf(value, type.GetString()!))
                    : IsOf(value, keyword.Value.GetString()!);
            case "const":
                return value.GetRawText() == keyword.Value.GetRawText();
            case "enum":
                return keyword.Value.EnumerateArray().Any(word => word.GetRawText() == value.GetRawText());
            case "pattern":
                // As all of these, it is about values of its own type only.
                return value.ValueKind != JsonValueKind.String
                    || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!);
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble();
            case "items":
                Items(value, keyword.Value, path);
                return true;
            case "additionalProperties":
                Members(value, rule, path);
                return keyword.Value.ValueKind == JsonValueKind.False;
            default:
                return false;
        }
    }

    private bool Fits(JsonElement value, JsonElement rule, string path)
    {
        var check = new SchemaCheck(schema);
        check.Value(value, rule, path);
        if (check.Faults.Count == 0)
        {
            Met.UnionWith(check.Met);
        }

        return check.Faults.Count == 0;
    }

    private void Items(JsonElement value, JsonElement rule, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Value(item, rule, path + "[]");
            }
        }
    }

    private void Members(JsonElement value, JsonElement rule, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var known = rule.GetProperty("properties");
        foreach (var member in value.EnumerateObject())
        {
            if (known.TryGetProperty(member.Name, out var declared))
            {
                Value(member.Value, declared, $"{path}.{member.Name}");
            }
            else
            {
                Faults.Add($"{path}.{member.Name} is not declared");
            }
        }

        foreach (var name in rule.GetProperty("required").EnumerateArray().Select(name => name.GetString()!))
        {
            if (!value.TryGetProperty(name, out _))
            {
                Faults.Add($"{path} lacks {name}");
            }
        }
    }

    private static bool IsOf(JsonElement value, string type) =>
        type switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "array" => value.ValueKind == JsonValueKind.Array,
            "object" => value.ValueKind == JsonValueKind.Object,
            _ => throw new ArgumentException("No such type.", nameof(type)),
        };
}
