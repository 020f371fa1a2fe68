using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>Prints the actors: their data and their named members.</summary>
internal static class ActorsEmitter
{
    public const string Method = "Actors";

    public static PrintedActors Emit(ActorsPage page, EmissionOptions options)
    {
        var rows = PageWriter.Actors(page.Actors);
        var text = rows + ActorsDirectory.Write(PageBytes.Of(rows), out var count);
        var file = GeneratedFile.Write(
            options,
            writer =>
            {
                WriteMembers(writer, page);
                PageEmitter.Write(writer, Method, text);
            }
        );
        return new PrintedActors(new SourceFile(HintNames.Actors(options), file), count, Crc32C.Of(PageBytes.Of(text)));
    }

    private static void WriteMembers(CSharpWriter writer, ActorsPage page)
    {
        var roles = page.Roles.ToDictionary(entry => entry.Actor, entry => entry.Roles, StringComparer.Ordinal);
        MemberEmitter.WriteAll(
            writer,
            "Actor",
            page.Actors,
            actor =>
            {
                _ = roles.TryGetValue(actor.Id, out var own);
                return (actor.MemberName, actor.Id, Describe(actor, own));
            }
        );
    }

    private static List<string> Describe(ResolvedActor actor, EquatableArray<string> roles)
    {
        List<string> lines = [$"{actor.Name} ({actor.Kind.ToString().ToLowerInvariant()})"];
        if (actor.Description is not null)
        {
            lines.Add(actor.Description);
        }

        lines.AddRange(roles);
        return lines;
    }
}
