// Days as the data has them: a year, a month and a day, of no time zone. So no Date is made of them for display.

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2024-01-25" is "25 Jan 2024". */
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A period of the timeline by its first day. */
export function period(iso, unit) {
  const [year, month] = iso.split("-").map(Number);
  return unit === "year" ? `${year}` : unit === "month" ? `${months[month - 1]} ${year}` : day(iso);
}

/** The time from one day to another in words, as far as it is worth a word: "2 years". */
export function gap(from, to) {
  const days = (Date.parse(to) - Date.parse(from)) / 86400000;
  const [number, unit] = days >= 365 ? [days / 365.25, "year"] : days >= 60 ? [days / 30.44, "month"] : [days, "day"];
  const whole = Math.max(1, Math.round(number));
  return days < 7 ? "" : `${whole} ${unit}${whole === 1 ? "" : "s"}`;
}
