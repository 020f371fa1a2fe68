using System.Text.RegularExpressions;

namespace SeedsSdk.Package.Tests.Harness;

/// <summary>What a command has printed.</summary>
internal sealed record Ran(int ExitCode, string Output)
{
    private static readonly Regex s_message = new(
        @"^\s*(?<place>\S.*?|CSC) ?: (?<severity>error|warning) (?<text>(?<code>[A-Z]+\d+): .*?)(?: \[[^\[]*proj\])?$",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );

    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.TrimEnd('\r'));

    /// <summary>Warnings and errors, each once, as <c>name of the file(line,column): severity CODE</c>, in order.</summary>
    public IReadOnlyList<string> Findings => Messages((place, severity, code, _) => $"{place}: {severity} {code}");

    /// <summary>The same with their words.</summary>
    public IReadOnlyList<string> Messages() => Messages((place, severity, _, text) => $"{place}: {severity} {text}");

    public Ran Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public Ran Fails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    private List<string> Messages(Func<string, string, string, string, string> print) =>
        [
            .. Lines
                .Select(line => s_message.Match(line))
                .Where(match => match.Success)
                .Select(match =>
                    print(
                        match.Groups["place"].Value.Split('/', '\\')[^1],
                        match.Groups["severity"].Value,
                        match.Groups["code"].Value,
                        match.Groups["text"].Value
                    )
                )
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
