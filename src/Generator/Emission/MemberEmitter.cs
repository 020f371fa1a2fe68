namespace SeedsSdk.Generator.Emission;

/// <summary>Prints a catalog's member: a report or an actor by its C# name.</summary>
internal static class MemberEmitter
{
    /// <param name="description">The first line is the summary, the others are remarks.</param>
    public static void Write(
        CSharpWriter writer,
        string type,
        string name,
        string id,
        IReadOnlyList<string> description
    )
    {
        writer.Line($"/// <summary>{XmlDoc.Escape(description[0])}</summary>");
        if (description.Count > 1)
        {
            writer.Line("/// <remarks>");
            foreach (var line in description.Skip(1))
            {
                writer.Line($"/// <para>{XmlDoc.Escape(line)}</para>");
            }

            writer.Line("/// </remarks>");
        }

        writer.Line(GeneratedFile.Attribute);
        writer.Line($"public global::SeedsSdk.{type} {name} => this[{CSharpText.Quote(id)}];");
        writer.Line();
    }
}
