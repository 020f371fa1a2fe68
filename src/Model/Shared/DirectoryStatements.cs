using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Gathers the records of statements, with what they take from the notes.</summary>
internal sealed class DirectoryStatements
{
    /// <summary>The column of who relayed the statement.</summary>
    public const int Publisher = 6;

    private readonly DirectoryNotes _notes = new();
    private readonly List<string> _platforms = [];
    private readonly List<Place> _places = [];

    public int Count => _places.Count;

    /// <summary>The number and one of the first day; 1 when there is none.</summary>
    public int FirstDay => _places.Select(statement => statement.Day).Where(day => day > 0).DefaultIfEmpty(1).Min();

    public void AddNote(PageRow row) => _notes.Add(row);

    /// <summary>The next report has notes of its own.</summary>
    public void EndReport() => _notes.Clear();

    /// <summary>Adds the statement of a row at an offset from the report's beginning.</summary>
    /// <returns>The ids of the speakers as they stand in the page.</returns>
    public string[] Add(PageRow row, int offset)
    {
        var speakers = row.Column(1).Split([PageFormat.ListSeparator], StringSplitOptions.RemoveEmptyEntries);
        var citation = row.Column(2);
        var platform = row.Said(4, _notes.PlatformOf(citation));
        var day = DayOf(row.Said(5, _notes.DateOf(citation)));
        _places.Add(new Place(offset, day, PlatformOf(platform), row.Column(Publisher), speakers));
        return speakers;
    }

    /// <summary>The platforms' names, each behind a separator.</summary>
    public void WritePlatforms(StringBuilder row)
    {
        for (var i = 0; i < _platforms.Count; i++)
        {
            _ = row.Append(i == 0 ? '\t' : PageFormat.ListSeparator).Append(_platforms[i]);
        }
    }

    public void Write(DirectoryRecords statements, DirectoryRecords speakers, DirectoryActors actors)
    {
        var firstDay = FirstDay;
        foreach (var statement in _places)
        {
            var day = statement.Day == 0 ? 0 : statement.Day - firstDay + 1;
            var publisher = statement.Publisher.Length == 0 ? 0 : actors.OrdinalOf(statement.Publisher) + 1;
            statements.Add(statement.Offset, day, statement.Platform, publisher, speakers.Count);
            foreach (var speaker in statement.Speakers)
            {
                speakers.Add(actors.OrdinalOf(speaker));
            }
        }
    }

    /// <summary>The ordinal of a platform and one; 0 for none.</summary>
    private int PlatformOf(string name)
    {
        if (name.Length == 0)
        {
            return 0;
        }

        var item = name.IndexOf(' ') < 0 ? name : name.Replace(" ", @"\s");
        var index = _platforms.IndexOf(item);
        if (index < 0)
        {
            index = _platforms.Count;
            _platforms.Add(item);
        }

        return index + 1;
    }

    /// <summary>The day's number and one; 0 for what is no day.</summary>
    private static int DayOf(string date) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (int)(day.Ticks / TimeSpan.TicksPerDay) + 1
            : 0;

    private readonly struct Place(int offset, int day, int platform, string publisher, string[] speakers)
    {
        public int Offset => offset;

        public int Day => day;

        public int Platform => platform;

        public string Publisher => publisher;

        public string[] Speakers => speakers;
    }
}
