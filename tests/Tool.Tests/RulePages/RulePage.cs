using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.RulePages;

/// <summary>A page of <c>docs/rules</c>: the files that fire the rule, and those that mend it.</summary>
internal sealed class RulePage
{
    private const string Fence = "```";

    private static readonly Regex s_file = new(
        "^`(?<name>[^`]+)`(?:, saved as (?<encoding>.+)|(?<removed> is removed\\.))?$",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );

    private static readonly Regex s_code = new(
        "<U\\+(?<code>[0-9A-F]{4})>",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );

    private readonly string[] _lines;
    private readonly List<RulePagePart> _parts = [];

    private RulePage(string[] lines) => _lines = lines;

    public static string PathOf(string id) => Path.Combine(Repository.Root, "docs/rules", id + ".md");

    public static RulePage Read(string id)
    {
        var page = new RulePage(File.ReadAllLines(PathOf(id)));
        page.ReadParts();
        return page;
    }

    public string Title => _lines[0];

    public string Severity => _lines[2];

    /// <summary>What stands between the severity and the first heading.</summary>
    public string Introduction =>
        string.Join(' ', _lines.Skip(3).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();

    public IEnumerable<string> Headings => _parts.Select(part => part.Heading);

    public RulePagePart Part(string heading) => _parts.Single(part => part.Heading == heading);

    private void ReadParts()
    {
        PageFile? file = null;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                _parts.Add(new RulePagePart(_lines[i][3..]));
            }
            else if (s_file.Match(_lines[i]) is { Success: true } match)
            {
                file = FileOf(match);
                if (match.Groups["removed"].Success)
                {
                    _parts[^1].Files.Add(file);
                }
            }
            else if (_lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var block = _lines.Skip(i + 1).TakeWhile(line => line != Fence).ToArray();
                Add(_parts[^1], _lines[i][Fence.Length..], block, file);
                i += block.Length + 1;
            }
        }
    }

    private static PageFile FileOf(Match match)
    {
        var encoding = match.Groups["encoding"].Value;
        return new PageFile(
            match.Groups["name"].Value,
            null,
            encoding switch
            {
                "" => new UTF8Encoding(false),
                "Latin-1" => Encoding.Latin1,
                "UTF-16" => Encoding.Unicode,
                _ => throw new InvalidOperationException(encoding),
            }
        );
    }

    private static void Add(RulePagePart part, string language, string[] block, PageFile? file)
    {
        if (language == "console")
        {
            part.Console = block;
        }
        else if (part.Heading == RulePagePart.LeaveIt)
        {
            part.Files.Add(new PageFile(".editorconfig", Text(block), new UTF8Encoding(false)));
        }
        else
        {
            part.Files.Add(file! with { Text = Text(block) });
        }
    }

    private static string Text(string[] lines) =>
        s_code.Replace(
            string.Concat(lines.Select(line => line + "\n")),
            match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, null)).ToString()
        );
}

internal sealed class RulePagePart(string heading)
{
    public const string Fires = "Fires";
    public const string Repair = "Repair";
    public const string LeaveIt = "Leave it";

    public string Heading => heading;

    public List<PageFile> Files { get; } = [];

    /// <summary>What <c>seeds check</c> prints; null where the page does not say.</summary>
    public string[]? Console { get; set; }
}

/// <param name="Text">Null: the file is removed.</param>
internal sealed record PageFile(string Name, string? Text, Encoding Encoding)
{
    public void ApplyTo(TempFolder folder)
    {
        var path = folder.PathOf(Name);
        if (Text is null)
        {
            File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Text, Encoding);
    }
}
