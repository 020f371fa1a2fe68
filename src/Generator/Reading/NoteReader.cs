using System.Globalization;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Reads notes, <c>[2] Telegram, January 26, 2024.</c>, which <see cref="NoteMarkers"/> refer to.</summary>
internal static class NoteReader
{
    private static readonly Regex s_address = new(
        @"(?:https?://|www\.)[^\s,;]+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|me|info|tv|gov|ir|iq|ru|co|io|news)(?:/[^\s,;]*)?(?![\w.])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    private static readonly Regex s_sameAsBefore = new(
        @"^(?:ibid|id|idem|op\.? ?cit)\b\.?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    private static readonly Regex s_noPlatform = new(
        @"^(?:an? )?(?:on file|cop(?:y|ies)\b|screenshots?\b|archived?\b|kept by|in the possession|author'?s'? (?:files|archive|notes)|see\b|seen by|made available)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    /// <summary>The title of an article with the comma behind it, which American style puts inside the marks.</summary>
    private static readonly Regex s_title = new(
        @"[""“«][^""“”«»]+(?:[,.][""”»]|[""”»],)",
        RegexOptions.CultureInvariant
    );

    /// <summary>When somebody looked, not when it was published: "(accessed March 10, 2024)".</summary>
    private static readonly Regex s_accessed = new(
        @"[\s,;]*[(\[]?\b(?:last )?(?:accessed|retrieved|viewed|archived)(?: on| at)?[:,]? (?=[\p{L}\d])[^()\[\];]*[)\]]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    public static bool IsNote(string text, TextRange line) => NumberOf(text, line) is not null;

    public static int? NumberOf(string text, TextRange line) => NoteMarkers.At(text, line.Start, line.End)?.Number;

    public static Note Read(string text, TextRange range, CalendarDate? reportDate, Note? previous)
    {
        var marker = NoteMarkers.Find(text, range)[0];
        var body = TextLines.Trim(text, TextRange.FromBounds(marker.Range.End, range.End));
        var sources = new List<NoteSource>();
        foreach (var part in SplitSources(text, body))
        {
            sources.AddRange(ReadSource(text, part, reportDate, previous));
        }

        return new Note(marker.Number, range, body.Of(text), sources.ToEquatableArray());
    }

    /// <summary>Sources end at a semicolon, or at a date that another name follows.</summary>
    private static IEnumerable<TextRange> SplitSources(string text, TextRange body)
    {
        var start = body.Start;
        for (var i = body.Start; i < body.End; i++)
        {
            if (text[i] == ';')
            {
                yield return TextRange.FromBounds(start, i);
                start = i + 1;
            }
        }

        if (start < body.End)
        {
            yield return TextRange.FromBounds(start, body.End);
        }
    }

    private static IEnumerable<NoteSource> ReadSource(
        string text,
        TextRange part,
        CalendarDate? reportDate,
        Note? previous
    )
    {
        part = TextLines.Trim(text, part);
        if (s_sameAsBefore.IsMatch(part.Of(text)))
        {
            var own = DateParser.Find(text, part)?.Resolve(reportDate);
            return previous is null
                ? []
                : previous.Sources.Select(source => own is null ? source : source with { Date = own });
        }

        if (
            s_accessed.Match(text, part.Start, part.Length) is { Success: true } accessed
            && accessed.Index > part.Start
        )
        {
            part = TextRange.FromBounds(part.Start, accessed.Index);
        }

        var sources = new List<NoteSource>();
        var start = part.Start;
        foreach (var date in DateParser.FindAll(text, part))
        {
            sources.Add(Source(text, TextRange.FromBounds(start, date.Range.Start), date.Resolve(reportDate)));
            start = date.Range.End;
        }

        // What follows the last date: an address that belongs to it, or a source without a date.
        var rest = TextRange.FromBounds(start, part.End);
        if (sources.Count == 0)
        {
            sources.Add(Source(text, rest, null));
        }
        else if (s_address.Match(text, rest.Start, rest.Length) is { Success: true } address)
        {
            var last = sources[sources.Count - 1];
            sources[sources.Count - 1] = last with
            {
                Address = last.Address ?? address.Value.TrimEnd('.', ')'),
                Platform = last.Platform ?? SeedsSdk.Shared.PlatformNames.FromAddress(address.Value),
            };
        }

        return sources.Where(source => source != new NoteSource(null, null, null, null));
    }

    /// <summary>Where a copy lies, not where the words were published.</summary>
    private static bool IsNoPlatform(string name) => name.Length > 0 && s_noPlatform.IsMatch(name);

    /// <summary>A site without a name in the note goes by its host: example.org.</summary>
    private static string HostOf(string address)
    {
        var host = Regex.Replace(
            address,
            "^https?://",
            string.Empty,
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );
        host = host.Split('/')[0];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host.Substring(4) : host;
    }

    /// <summary>"Weibo, @name", "Weibo (@name)": the handle is no part of the platform's name.</summary>
    private static string WithoutHandle(string name) =>
        name.IndexOf('@') is > 0 and var at ? name.Substring(0, at).TrimEnd(' ', '\u00A0', ',', '(', ':') : name;

    /// <summary>
    /// The outlet of an article, which is neither its title nor its author (Chicago Manual of Style, 14.191): behind the
    /// title, else before it. A name in marks ("Echo of the Gulf" Telegram channel) is no title: no comma ends it.
    /// </summary>
    private static string WithoutTitle(string words)
    {
        if (words.IndexOfAny(s_titleMarks) < 0 || s_title.Match(words) is not { Success: true } title)
        {
            return words;
        }

        var outlet = words.Substring(title.Index + title.Length);
        return outlet.Any(char.IsLetter) ? outlet : words.Substring(0, title.Index);
    }

    /// <summary>"Source: Telegram", "Telegram, posted on": what a note says around the name.</summary>
    private static readonly Regex s_aroundName = new(
        @"^\W*(?:source|via)\s*:|(?:(?:^|[\s,]+)(?:posted|published|uploaded|released|aired|broadcast|dated|on))+[\s,]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    /// <summary>"Harbor TV (Norvik)": where an outlet is from, not its own initials.</summary>
    private static readonly Regex s_whereFrom = new(
        @"\s*\((?:the )?(?:\p{Lu}[\w'’-]*\p{Ll}[\w'’-]*|(?:\p{Lu}\.)+|U[KS]|USA|UAE|EU|[ ,/]|of|and|the)+\)$",
        RegexOptions.CultureInvariant
    );

    /// <summary>A source by its name as far as that tells where something was published.</summary>
    private static string PlatformOf(string name) =>
        Platforms.FindIn(name)
        ?? (s_whereFrom.Match(name) is { Index: > 0 } where ? name.Substring(0, where.Index) : WithoutHandle(name));

    private static readonly char[] s_titleMarks = ['"', '“', '«'];

    private static NoteSource Source(string text, TextRange range, CalendarDate? date)
    {
        var words = range.Of(text);
        var address = s_address.Match(words);
        if (address.Success)
        {
            words = words.Remove(address.Index, address.Length);
        }

        words = s_aroundName.Replace(WithoutTitle(words).TrimEnd(' ', '\u00A0', ',', '.', '('), string.Empty);

        var name = words.Trim(' ', '\u00A0', ',', '.', ':', '(', '\n', '\t');
        name = name.IndexOf('(') < 0 ? name.TrimEnd(')', ' ', ',') : name;
        var addressText = address.Success ? address.Value.TrimEnd('.', ')') : null;
        var platform =
            IsNoPlatform(name) ? null
            : name.Length > 0 ? PlatformOf(name)
            : addressText is null ? null
            : SeedsSdk.Shared.PlatformNames.FromAddress(addressText) ?? HostOf(addressText);
        return new NoteSource(name.Length > 0 ? name : addressText, platform, date, addressText);
    }
}
