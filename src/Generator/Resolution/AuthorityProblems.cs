using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Collects what is wrong with an authority file while it is read.</summary>
internal sealed class AuthorityProblems
{
    /// <summary>What stands there instead, where nothing does.</summary>
    public const string IsMissing = "missing";

    private readonly List<AuthorityProblem> _problems = [];

    public EquatableArray<AuthorityProblem> InOrder() =>
        _problems.OrderBy(problem => problem.Range.Start).ToEquatableArray();

    public void Add(AuthorityFault fault, TextRange range, params string[] arguments) =>
        Add(fault, range, null, arguments);

    public void Add(AuthorityFault fault, TextRange range, TextRange? elsewhere, params string[] arguments) =>
        _problems.Add(new AuthorityProblem(fault, range, EquatableArray<string>.Adopt(arguments), elsewhere));

    public bool Is(JsonValue value, JsonKind kind, string subject)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        Add(AuthorityFault.WrongType, value.Range, subject, Name(kind), Name(value.Kind));
        return false;
    }

    /// <summary>A required property that is not there.</summary>
    public void Missing(JsonValue value, string property, JsonKind kind) =>
        Add(AuthorityFault.WrongType, value.Range, $"\"{property}\"", Name(kind), IsMissing);

    /// <summary>The known members, each once.</summary>
    public Dictionary<string, JsonValue> Members(JsonValue value, IReadOnlyList<string> known)
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
            {
                Add(AuthorityFault.UnknownProperty, member.NameRange, [member.Name, .. known]);
            }
            else if (members.ContainsKey(member.Name))
            {
                Add(AuthorityFault.PropertyTwice, member.NameRange, member.Name);
            }
            else
            {
                members.Add(member.Name, member.Value);
            }
        }

        return members;
    }

    private static string Name(JsonKind kind) =>
        kind switch
        {
            JsonKind.Object => "an object",
            JsonKind.Array => "an array",
            JsonKind.String => "a string",
            JsonKind.Number => "a number",
            JsonKind.Boolean => "true or false",
            _ => "null",
        };
}
