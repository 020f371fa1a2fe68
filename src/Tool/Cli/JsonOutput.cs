using System.Text.Encodings.Web;
using System.Text.Json;

namespace SeedsSdk.Tool.Cli;

/// <summary>How the commands write JSON of their own.</summary>
internal static class JsonOutput
{
    /// <summary>The output is data, and no part of a page: only what JSON itself asks for is escaped.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
