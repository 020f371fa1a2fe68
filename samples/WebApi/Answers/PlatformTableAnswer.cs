namespace WebApi.Answers;

/// <summary>Who speaks on which platform: quotes counted.</summary>
/// <param name="Platforms">The columns, the busiest first; "none" is last and means that nobody says where.</param>
/// <param name="Speakers">How many speakers there are in all.</param>
/// <param name="Rows">The speakers who are quoted most.</param>
internal sealed record PlatformTableAnswer(string[] Platforms, int Speakers, SpeakerRow[] Rows);

/// <summary>One speaker; without an id, the quotes of which nobody says whose they are.</summary>
/// <param name="Counts">Quotes by platform, in the order of the columns.</param>
internal sealed record SpeakerRow(string? Id, string Name, int Total, int[] Counts);
