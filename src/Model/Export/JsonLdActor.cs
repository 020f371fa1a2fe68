using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>An actor with its roles. Whoever is no person is some kind of organization, also a group without a name.</summary>
internal static class JsonLdActor
{
    public static void Write(Utf8JsonWriter writer, Actor actor)
    {
        writer.Node(JsonLdNodes.Address(actor), Type(actor.Kind));
        writer.WriteString("identifier", actor.Id);
        writer.WriteString("name", actor.Name);
        if (actor.Aliases.Count > 0)
        {
            writer.Strings("alternateName", actor.Aliases);
        }

        writer.Optional("description", actor.Description);
        writer.WriteString("seeds:kind", ExportWords.Of(actor.Kind));
        if (actor.Affiliations.Count > 0)
        {
            WriteRoles(writer, actor);
        }

        writer.WriteEndObject();
    }

    private static void WriteRoles(Utf8JsonWriter writer, Actor actor)
    {
        // schema.org: the property stands twice, on the actor with the role and in the role with the organization.
        writer.WriteStartArray("memberOf");
        foreach (var affiliation in actor.Affiliations)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "OrganizationRole");
            writer.Optional("roleName", affiliation.Role);
            if (affiliation.Organization is { } organization)
            {
                writer.Link("memberOf", JsonLdNodes.Address(organization));
            }

            if (affiliation.Report is { } report)
            {
                writer.Link("subjectOf", JsonLdNodes.Address(report));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Type(ActorKind kind) =>
        kind switch
        {
            ActorKind.Person => "Person",
            ActorKind.Government => "GovernmentOrganization",
            _ => "Organization",
        };
}
