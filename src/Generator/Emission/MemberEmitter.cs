namespace SeedsSdk.Generator.Emission;

/// <summary>Prints a catalog's member: a report or an actor by its C# name.</summary>
internal static class MemberEmitter
{
    /// <summary>The class that the members belong to, with those that have a name.</summary>
    public static void WriteAll<T>(
        CSharpWriter writer,
        string type,
        IEnumerable<T> items,
        Func<T, (string? Name, string Id, IReadOnlyList<string> Description)> describe
    )
    {
        using (writer.Block($"public sealed partial class {type}Catalog"))
        {
            var isFirst = true;
            foreach (var (name, id, description) in items.Select(describe).Where(item => item.Name is not null))
            {
                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                Write(writer, type, name!, id, description);
            }
        }

        writer.Line();
    }

    /// <param name="description">The first line is the summary, the others are remarks.</param>
    private static void Write(
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

        // Not this[id]: to choose among two indexers takes the compiler half as long again.
        writer.Line($"public global::SeedsSdk.{type} {name} => Named({CSharpText.Quote(id)});");
    }
}
