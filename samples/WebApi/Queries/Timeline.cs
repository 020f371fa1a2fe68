using SeedsSdk;
using WebApi.Answers;

namespace WebApi.Queries;

/// <summary>Puts statements into periods that a person can take in at a glance.</summary>
internal static class Timeline
{
    private const int MostPeriods = 36;
    private const int ShownOfADay = 12;

    /// <param name="statements">In the order of their days.</param>
    public static TimelineAnswer Of(IReadOnlyList<Statement> statements)
    {
        (string Unit, Func<DateOnly, DateOnly> Start, Func<DateOnly, DateOnly> Next)[] units =
        [
            ("day", day => day, day => day.AddDays(1)),
            ("month", day => new DateOnly(day.Year, day.Month, 1), day => day.AddMonths(1)),
            ("year", day => new DateOnly(day.Year, 1, 1), day => day.AddYears(1)),
        ];

        var dated = statements.Where(statement => statement.Date is not null).ToList();
        var unit = units.FirstOrDefault(unit => Periods(unit.Start).Count() <= MostPeriods, units[^1]);
        return new TimelineAnswer(
            unit.Unit,
            statements.Count,
            statements.Count - dated.Count,
            [
                .. Periods(unit.Start)
                    .Select(period => new PeriodAnswer(
                        period.Key,
                        unit.Next(period.Key).AddDays(-1),
                        period.Count(),
                        [.. period.Take(unit.Unit == "day" ? ShownOfADay : 0).Select(StatementAnswer.Of)]
                    )),
            ]
        );

        IEnumerable<IGrouping<DateOnly, Statement>> Periods(Func<DateOnly, DateOnly> start) =>
            dated.GroupBy(statement => start(statement.Date!.Value));
    }
}
