namespace WebApi.Answers;

/// <summary>Statements by time.</summary>
/// <param name="Unit">What a period is: <c>day</c>, or where that would be too many, <c>month</c> or <c>year</c>.</param>
/// <param name="Undated">How many statements nobody dates; they are in no period.</param>
/// <param name="Periods">Those in which something was stated, the first one first.</param>
internal sealed record TimelineAnswer(string Unit, int Statements, int Undated, PeriodAnswer[] Periods);

/// <summary>A day, a month or a year in which something was stated.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Count">How many statements were made in it.</param>
/// <param name="Statements">Of a day the first of them; of longer periods none.</param>
internal sealed record PeriodAnswer(DateOnly From, DateOnly To, int Count, StatementAnswer[] Statements);
