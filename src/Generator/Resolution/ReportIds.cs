using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Gives every report its id: the slug of its file name, so that an id changes only with the file's name.</summary>
internal static class ReportIds
{
    /// <summary>
    /// Ids in the order of the paths. Files of one name in different folders all carry their folder
    /// (<c>archive/coalition-talks</c>); what still collides is numbered in the order of the paths.
    /// </summary>
    /// <param name="paths">Relative to the project, with forward slashes.</param>
    public static EquatableArray<string> Assign(IReadOnlyList<string> paths) =>
        Assign(paths, paths.Select(FromStem).ToArray());

    /// <param name="ids">What <see cref="FromStem"/> gives for each path; nobody else needs the array.</param>
    public static EquatableArray<string> Assign(IReadOnlyList<string> paths, string[] ids)
    {
        Qualify(ids, paths, FromParent);
        Qualify(ids, paths, FromFolders);
        Number(ids, paths);
        return EquatableArray<string>.Adopt(ids);
    }

    /// <summary>The id that the file name alone gives.</summary>
    public static string FromStem(string path) => Slugs.OrFallback(Paths.Stem(path), "report");

    private static string FromParent(string path) =>
        Join(Paths.Folders(path).Skip(Paths.Folders(path).Length - 1), path);

    private static string FromFolders(string path) => Join(Paths.Folders(path), path);

    private static string Join(IEnumerable<string> folders, string path) =>
        string.Join("/", folders.Select(folder => Slugs.OrFallback(folder, "folder")).Append(FromStem(path)));

    private static void Qualify(string[] ids, IReadOnlyList<string> paths, Func<string, string> qualify)
    {
        foreach (var group in Collisions.In(ids, StringComparer.Ordinal))
        {
            foreach (var index in group)
            {
                ids[index] = qualify(paths[index]);
            }
        }
    }

    private static void Number(string[] ids, IReadOnlyList<string> paths)
    {
        var taken = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var group in Collisions.In(ids, StringComparer.Ordinal))
        {
            var number = 1;
            foreach (var index in group.OrderBy(index => paths[index], StringComparer.Ordinal).Skip(1))
            {
                string numbered;
                do
                {
                    number++;
                    numbered = $"{ids[index]}-{Numbers.Text(number)}";
                } while (!taken.Add(numbered));

                ids[index] = numbered;
            }
        }
    }
}
