using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Queries;

/// <summary>
/// Which quotes: what may stand behind the question mark of an address. Everything is optional, and a text until
/// <see cref="QuoteFilter"/> has understood it.
/// </summary>
internal sealed class QuoteQuery
{
    [
        FromQuery(Name = "q"),
        Description("Words or beginnings of words, all of which the quote has. Case and accents do not count.")
    ]
    public string? Words { get; init; }

    [
        FromQuery(Name = "actor"),
        Description("Who said it: an id, or a name in any spelling that means one actor. 'none': nobody is named.")
    ]
    public string? Actor { get; init; }

    [FromQuery(Name = "report"), Description("Which report quotes it: an id, with or without its date.")]
    public string? Report { get; init; }

    [FromQuery(Name = "platform"), Description("Where it was said; 'none': nobody says where.")]
    public string? Platform { get; init; }

    [FromQuery(Name = "kind"), Description("direct: at least one main clause is quoted; fragment: less.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "from"), Description("Said on this day or later, as 2024-01-25.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Said on this day or earlier, as 2024-01-26.")]
    public string? To { get; init; }
}
