using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Puts the tokens of a JSON file together.</summary>
internal sealed class JsonTreeBuilder
{
    private readonly Stack<Container> _open = new();
    private (string Name, TextRange Range)? _name;

    public JsonValue? Root { get; private set; }

    public void Name(string name, TextRange range) => _name = (name, range);

    public void Value(JsonKind kind, TextRange range, string? text) => Add(new JsonValue(kind, range, text, [], []));

    public void Open(JsonKind kind, TextRange range)
    {
        var container = new Container(kind);
        Add(new JsonValue(kind, range, null, container.Members, container.Items));
        _open.Push(container);
    }

    public void Close() => _open.Pop();

    /// <summary>Forgets the list entries that an error cut off: half an entry says something else than the whole.</summary>
    public void CutOff()
    {
        while (_open.Count > 0)
        {
            var cut = _open.Pop();
            if (cut.Kind == JsonKind.Object && _open.Count > 0 && _open.Peek().Kind == JsonKind.Array)
            {
                _open.Peek().Items.RemoveAt(_open.Peek().Items.Count - 1);
            }
        }
    }

    private void Add(JsonValue value)
    {
        if (_open.Count == 0)
        {
            Root ??= value;
        }
        else if (_name is var (name, range))
        {
            _open.Peek().Members.Add(new JsonMember(name, range, value));
            _name = null;
        }
        else
        {
            _open.Peek().Items.Add(value);
        }
    }

    private sealed class Container(JsonKind kind)
    {
        public JsonKind Kind => kind;

        public List<JsonMember> Members { get; } = [];

        public List<JsonValue> Items { get; } = [];
    }
}
