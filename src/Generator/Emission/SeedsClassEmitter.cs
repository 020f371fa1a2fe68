using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>Prints the <c>Seeds</c> class: the corpus, its catalogs, and nothing that depends on one report.</summary>
internal static class SeedsClassEmitter
{
    private const string Corpus = "global::SeedsSdk.Corpus";
    private const string RootMethod = "Root";

    private static readonly HashSet<string> s_members = new(
        ["Corpus", "Reports", "Actors", "Quotes", "ReportCatalog", "ActorCatalog", "QuoteCatalog", "Data", "DataPages"],
        StringComparer.Ordinal
    );

    /// <summary>Whether the class has a member of that name, so that it cannot have it itself (CS0542).</summary>
    public static bool IsMember(string name) => s_members.Contains(name);

    public static SourceFile Emit(SeedsIndex index, EmissionOptions options)
    {
        string[] heading =
        [
            "/// <summary>The reports of this project as data: who said what, where and when.</summary>",
            $"{options.Accessibility} static partial class {options.Class}",
        ];
        return new SourceFile(
            HintNames.Index(options),
            GeneratedFile.Write(options, heading, writer => WriteMembers(writer, index))
        );
    }

    private static void WriteMembers(CSharpWriter writer, SeedsIndex index)
    {
        WriteProperty(writer, "All of it, for merging and for export.", Corpus, "Corpus");
        WriteProperty(writer, "The reports, in the order of their ids.", "ReportCatalog", "Reports");
        WriteProperty(writer, "Everybody who speaks or is spoken of.", "ActorCatalog", "Actors");
        WriteProperty(writer, "The quotes, in document order.", "QuoteCatalog", "Quotes");
        WriteCatalog(writer, "Report", "The reports, by their names.");
        WriteCatalog(writer, "Actor", "The actors, by their names.");
        WriteCatalog(writer, "Quote", "The quotes.");
        WriteData(writer);
        writer.Line();
        WritePages(writer, index);
    }

    private static void WriteProperty(CSharpWriter writer, string summary, string type, string name)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Line($"public static {type} {name} => Data.{name};");
        writer.Line();
    }

    private static void WriteCatalog(CSharpWriter writer, string type, string summary)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line(GeneratedFile.Attribute);
        using (
            writer.Block(
                $"public sealed partial class {type}Catalog : global::SeedsSdk.Catalog<global::SeedsSdk.{type}>"
            )
        )
        {
            using (
                writer.Block(
                    $"internal {type}Catalog(global::SeedsSdk.Catalog<global::SeedsSdk.{type}> catalog) : base(catalog)"
                )
            ) { }
        }

        writer.Line();
    }

    /// <summary>
    /// Classes of their own: what a user adds to the partial class may have static fields that read the data, and the order
    /// of initialisers across the parts of a class is nobody's choice. One for each catalog, so that a program makes those
    /// that it asks for.
    /// </summary>
    private static void WriteData(CSharpWriter writer)
    {
        writer.Line(GeneratedFile.Attribute);
        using (writer.Block("private static class Data"))
        {
            writer.Line($"internal static readonly {Corpus} Corpus = {Corpus}.Load({PageEmitter.Class}.Page);");
            writer.Line("internal static ReportCatalog Reports => OfReports.Catalog;");
            writer.Line("internal static ActorCatalog Actors => OfActors.Catalog;");
            writer.Line("internal static QuoteCatalog Quotes => OfQuotes.Catalog;");
            WriteHolder(writer, "Report");
            WriteHolder(writer, "Actor");
            WriteHolder(writer, "Quote");
        }
    }

    private static void WriteHolder(CSharpWriter writer, string type)
    {
        writer.Line();
        using (writer.Block($"private static class Of{type}s"))
        {
            writer.Line($"internal static readonly {type}Catalog Catalog = new(Corpus.{type}s);");
        }
    }

    /// <summary>One method gives all pages: to name each by a delegate would cost an object a page at the start.</summary>
    private static void WritePages(CSharpWriter writer, SeedsIndex index)
    {
        using (writer.Block($"private static partial class {PageEmitter.Class}"))
        {
            writer.Line(GeneratedFile.Attribute);
            writer.Line("internal static global::System.ReadOnlySpan<byte> Page(int number) => number switch");
            writer.Line("{");
            writer.Line($"    {RootPage.Number} => {RootMethod}(),");
            for (var i = 0; i < index.Methods.Count; i++)
            {
                writer.Line($"    {Numbers.Text(RootPage.ActorsNumber + i)} => {index.Methods[i]}(),");
            }

            writer.Line("    _ => default,");
            writer.Line("};");
        }

        writer.Line();
        PageEmitter.Write(writer, RootMethod, index.Root);
    }
}
