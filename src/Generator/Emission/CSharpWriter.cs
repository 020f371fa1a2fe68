using System.Text;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// The one writer of generated code: indented by four spaces, lines ended by LF on every system.
/// </summary>
internal sealed class CSharpWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line() => _text.Append('\n');

    public void Line(string line) => _text.Append(' ', _indent * IndentSize).Append(line).Append('\n');

    /// <summary>Text that stands as it is, at the line's very beginning.</summary>
    public CSharpWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>An opening brace; the closing one follows when the scope is left.</summary>
    public Scope Block()
    {
        Line("{");
        _indent++;
        return new Scope(this);
    }

    /// <summary>A block below its heading.</summary>
    public Scope Block(string heading)
    {
        Line(heading);
        return Block();
    }

    public override string ToString() => _text.ToString();

    public readonly struct Scope(CSharpWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            writer.Line("}");
        }
    }
}
