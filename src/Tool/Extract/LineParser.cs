using System.Text.Json;
using System.Text.Unicode;

namespace SeedsSdk.Tool.Extract;

/// <summary>
/// Reads <c>{"id":…,"text":"…"}</c>. Other members are passed over; of two of a name the last one counts.
/// </summary>
internal ref struct LineParser
{
    /// <summary>Depth costs nothing: what is passed over is not read by recursion.</summary>
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = int.MaxValue };

    private string? _idProblem;

    /// <summary>The id as it came, as JSON; empty where there is none.</summary>
    public ReadOnlySpan<byte> Id { get; private set; }

    /// <summary>Null where there is a problem.</summary>
    public string? Text { get; private set; }

    /// <summary>Null where there is a text.</summary>
    public string? Problem { get; private set; }

    /// <param name="line">Without its line end.</param>
    public static LineParser Parse(ReadOnlySpan<byte> line)
    {
        var parser = new LineParser();
        if (!Utf8.IsValid(line))
        {
            parser.Problem = LineProblems.NoUtf8(FirstInvalid(line));
            return parser;
        }

        var reader = new Utf8JsonReader(line, s_options);
        try
        {
            parser.Read(ref reader, line);
            parser.Problem ??= parser._idProblem ?? (parser.Text is null ? LineProblems.NoText : null);
        }
        catch (JsonException failure)
        {
            parser.Problem = LineProblems.NoJson(failure.BytePositionInLine ?? 0);
        }
        catch (InvalidOperationException)
        {
            // The only fault that a string of valid UTF-8 can have.
            parser.Problem = LineProblems.HalfSurrogate;
        }

        return parser;
    }

    private void Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Problem = LineProblems.NoObject;
            reader.Skip();
        }

        while (Problem != LineProblems.NoObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
            {
                ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                ReadId(ref reader, line);
            }
            else
            {
                reader.Skip();
            }
        }

        // Nothing but white space may stand behind the value.
        reader.Read();
    }

    private void ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        Text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        Problem = Text is null ? LineProblems.TextIsNoString : null;
        reader.Skip();
    }

    private void ReadId(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        reader.Read();
        _idProblem = null;
        Id = default;
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
        {
            if (reader.ValueIsEscaped)
            {
                // Throws for half of a surrogate pair, which must not be given back.
                reader.GetString();
            }

            Id = line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
        }
        else
        {
            _idProblem = reader.TokenType == JsonTokenType.Null ? null : LineProblems.IdIsNoName;
            reader.Skip();
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var offset = 0;
        while (
            System.Text.Rune.DecodeFromUtf8(line[offset..], out _, out var length)
            == System.Buffers.OperationStatus.Done
        )
        {
            offset += length;
        }

        return offset;
    }
}
