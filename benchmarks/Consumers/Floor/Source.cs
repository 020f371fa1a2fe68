using System.Text;

namespace Consumer;

/// <summary>
/// The floor: the bytes in pages and nothing else, every question answered by going through all of them. Rows, with tabs
/// between their columns: <c>R id title</c>; <c>T text</c>, if the text is in it; <c>Q date actors words</c>, where
/// words are the quote's own, or their offset and length in the text (all ASCII).
/// </summary>
internal static class Source
{
    public const bool HasLookups = false;

    public static Answer Newest(string actor)
    {
        var id = Encoding.UTF8.GetBytes($" {actor} ");
        var found = new PriorityQueue<Hit, (int Date, int Order)>();
        var (count, order) = (0, 0);
        for (var page = 0; page < Data.PageCount; page++)
        {
            var scan = new Rows(Data.Page(page));
            while (scan.NextQuote())
            {
                order++;
                if (scan.Actors.IndexOf(id) < 0)
                {
                    continue;
                }

                count++;
                // The oldest is the first to go; of one day, the last.
                found.Enqueue(new Hit(page, scan.ReportAt, scan.TextAt, scan.RowAt), (scan.Date, -order));
                if (found.Count > Answer.Shown)
                {
                    found.Dequeue();
                }
            }
        }

        var lines = new Line[found.Count];
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            found.TryDequeue(out var hit, out var key);
            lines[i] = hit.Line(key.Date);
        }

        return new Answer(count, lines);
    }

    public static object? ById(string id) => null;

    public static object? Named(string name) => null;

    public static int Containing(string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        var count = 0;
        for (var page = 0; page < Data.PageCount; page++)
        {
            var scan = new Rows(Data.Page(page));
            while (scan.NextQuote())
            {
                count += scan.Words.IndexOf(bytes) >= 0 ? 1 : 0;
            }
        }

        return count;
    }

    public static long Lengths()
    {
        var sum = 0L;
        for (var page = 0; page < Data.PageCount; page++)
        {
            var scan = new Rows(Data.Page(page));
            while (scan.NextQuote())
            {
                sum += Encoding.UTF8.GetCharCount(scan.Words);
            }
        }

        return sum;
    }

    public static IEnumerable<string> Texts()
    {
        var texts = new List<string>();
        for (var page = 0; page < Data.PageCount; page++)
        {
            var scan = new Rows(Data.Page(page));
            while (scan.NextQuote())
            {
                texts.Add(Encoding.UTF8.GetString(scan.Words));
            }
        }

        return texts;
    }
}

/// <summary>Where a quote stands.</summary>
internal readonly record struct Hit(int Page, int ReportAt, int TextAt, int RowAt)
{
    public Line Line(int date)
    {
        var rows = new Rows(Data.Page(Page), ReportAt, TextAt, RowAt);
        rows.NextQuote();
        return new Line(
            date < 0 ? null : DateOnly.FromDayNumber(date),
            rows.Title,
            Encoding.UTF8.GetString(rows.Words)
        );
    }
}
