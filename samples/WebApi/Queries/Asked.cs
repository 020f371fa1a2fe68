using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SeedsSdk;

namespace WebApi.Queries;

/// <summary>
/// Turns what stands in an address into what the data knows, and keeps what it cannot understand: all of it, so that a caller
/// mends everything at once. Absent and empty are the same.
/// </summary>
internal sealed class Asked
{
    /// <summary>Asks for what the reports leave open.</summary>
    public const string None = "none";

    private readonly Dictionary<string, string[]> _problems = new(StringComparer.Ordinal);

    /// <summary>What was wrong, for the caller; null when all was understood.</summary>
    public ValidationProblem? Problem => _problems.Count == 0 ? null : TypedResults.ValidationProblem(_problems);

    public Actor? Actor(string? name) => One("actor", name, Seeds.Actors, actor => $"{actor.Name} ({actor.Id})");

    public Report? Report(string? name) => One("report", name, Seeds.Reports, report => report.Id);

    public DateOnly? Day(string parameter, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(parameter, $"'{value}' is not a day. Write it as 2024-01-26.");
        return null;
    }

    public T Choice<T>(string parameter, string? value, T otherwise, params (string Name, T Value)[] choices)
    {
        if (string.IsNullOrEmpty(value))
        {
            return otherwise;
        }

        foreach (var (name, choice) in choices)
        {
            if (string.Equals(name, value, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        Refuse(parameter, $"'{value}' is not one of {string.Join(", ", choices.Select(choice => choice.Name))}.");
        return otherwise;
    }

    public Paging Paging(PageQuery query) =>
        new(
            Whole("page", query.Page, 1, int.MaxValue),
            Whole("size", query.Size, PageQuery.DefaultSize, PageQuery.LargestSize)
        );

    public void Refuse(string parameter, string message) => _problems[parameter] = [message];

    private int Whole(string parameter, string? value, int otherwise, int largest)
    {
        if (string.IsNullOrEmpty(value))
        {
            return otherwise;
        }

        if (
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= largest
        )
        {
            return number;
        }

        Refuse(parameter, $"'{value}' is not a whole number from 1 to {largest}.");
        return otherwise;
    }

    private T? One<T>(string parameter, string? name, Catalog<T> catalog, Func<T, string> label)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        if (catalog.Find(name) is { } found)
        {
            return found;
        }

        var meant = catalog.FindAll(name);
        Refuse(
            parameter,
            meant.Count > 1
                ? $"'{name}' may be any of {string.Join(", ", meant.Select(label))}."
                : Unknown.Message(catalog, name)
        );
        return null;
    }
}
