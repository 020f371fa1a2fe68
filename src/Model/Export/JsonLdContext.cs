using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>
/// What the words of the linked data mean: those of schema.org, for places in a text those of the W3C's Web Annotation
/// Vocabulary, and a few of our own. It stands in the file, so that nothing has to be fetched.
/// </summary>
internal static class JsonLdContext
{
    private const string Context = """
        {
          "@version": 1.1,
          "@vocab": "https://schema.org/",
          "oa": "http://www.w3.org/ns/oa#",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "seeds": "urn:seeds:term:",
          "dateCreated": { "@type": "Date" },
          "datePublished": { "@type": "Date" },
          "startDate": { "@type": "Date" },
          "url": { "@type": "@id" },
          "evidence": { "@reverse": "oa:hasBody" },
          "Annotation": "oa:Annotation",
          "SpecificResource": "oa:SpecificResource",
          "TextPositionSelector": "oa:TextPositionSelector",
          "TextQuoteSelector": "oa:TextQuoteSelector",
          "motivation": { "@id": "oa:motivatedBy", "@type": "@id" },
          "target": { "@id": "oa:hasTarget", "@type": "@id" },
          "source": { "@id": "oa:hasSource", "@type": "@id" },
          "selector": { "@id": "oa:hasSelector", "@type": "@id" },
          "start": { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
          "end": { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
          "exact": "oa:exact",
          "prefix": "oa:prefix",
          "suffix": "oa:suffix"
        }
        """;

    public static void Write(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("@context");
        using var context = JsonDocument.Parse(Context);
        context.RootElement.WriteTo(writer);
    }
}
