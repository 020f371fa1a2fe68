using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>Prints the actors: their data and their named members.</summary>
internal static class ActorsEmitter
{
    public const string Method = "Actors";

    public static SourceFile Emit(ActorsPage page, EmissionOptions options) =>
        new(
            HintNames.Actors(options),
            GeneratedFile.Write(
                options,
                writer =>
                {
                    WriteMembers(writer, page);
                    PageEmitter.Write(writer, Method, PageWriter.Actors(page.Actors));
                }
            )
        );

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
