using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>A report that is to be named: what its C# name can come from.</summary>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="Date">The report's own date, for those whose file name has none.</param>
internal sealed record NamedReport(string Id, string Path, CalendarDate? Date);

/// <summary>An actor that is to be named.</summary>
internal sealed record NamedActor(string Id, string Name);

/// <summary>Decides the C# names of reports and actors in <c>Seeds.Reports</c> and <c>Seeds.Actors</c>.</summary>
internal static class MemberNames
{
    // What a catalog or any object has already, and the class's own name, which no member can have (CS0542).
    // A test holds this against the real catalog.
    private static readonly HashSet<string> Reserved = new(
        (
            "Equals GetHashCode ToString GetType ReferenceEquals MemberwiseClone Finalize Count Item Find FindAll Named "
            + "GetEnumerator Enumerator ReportCatalog ActorCatalog QuoteCatalog "
            // Not there yet; a catalog that gains one of these must not rename anybody's report.
            + "All Contains Ids IndexOf Keys TryFind TryGet Values"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>
    /// Names in the order given: of the file name without its date; those that collide all carry their date, then
    /// their folder, then a number in the order of their paths.
    /// </summary>
    public static EquatableArray<string> ForReports(IReadOnlyList<NamedReport> reports) =>
        ForReports(reports, reports.Select(Plain).ToArray());

    /// <param name="plain">What <see cref="Plain"/> gives for each report; nobody else needs the array.</param>
    public static EquatableArray<string> ForReports(IReadOnlyList<NamedReport> reports, string[] plain)
    {
        var names = new UniqueNames(plain, index => reports[index].Path);
        names.Distinguish(index => Dated(reports[index]));
        names.Distinguish(index => Dated(reports[index]) + Folder(reports[index]));
        return names.Numbered();
    }

    /// <summary>
    /// Names in the order given: of the actor's name; where two have one name, of their ids, then a number.
    /// </summary>
    public static EquatableArray<string> ForActors(IReadOnlyList<NamedActor> actors)
    {
        var names = new UniqueNames(
            actors.Select(actor => Valid(actor.Name, actor.Id, "Actor")).ToArray(),
            index => actors[index].Id
        );
        names.Distinguish(index => Valid(actors[index].Id, actors[index].Id, "Actor"));
        return names.Numbered();
    }

    /// <summary>The name that the file's name gives without its date. It depends on the path and the id.</summary>
    public static string Plain(NamedReport report)
    {
        var stem = Paths.Stem(report.Path);
        var (_, rest) = LeadingDate.Split(stem);
        return Valid(rest.Length > 0 ? rest : stem, report.Id, "Report");
    }

    private static string Dated(NamedReport report)
    {
        var (digits, _) = LeadingDate.Split(Paths.Stem(report.Path));
        digits ??= report.Date?.ToString().Replace("-", "");
        var plain = Plain(report);
        return digits is null ? plain : plain + Border(plain) + digits;
    }

    private static string Folder(NamedReport report) =>
        Identifiers.Pascal(Paths.Folders(report.Path).LastOrDefault() ?? "") is { Length: > 0 } folder
            ? "_" + folder
            : "";

    /// <summary>A name that C# takes and that hides nothing. A name without letters comes from the id's hash.</summary>
    private static string Valid(string name, string id, string kind)
    {
        var identifier = Identifiers.Pascal(name);
        if (identifier.Length == 0)
        {
            return kind + StableHash.Hex(id);
        }

        if (char.IsDigit(identifier[0]))
        {
            return kind + identifier;
        }

        return IsReserved(identifier) ? identifier + kind : identifier;
    }

    internal static string Border(string name) => char.IsDigit(name[name.Length - 1]) ? "_" : "";
}
