// Statements by time: a list, so that it reads well without eyes, drawn as a line with a mark for each.
import { link } from "./address.js";
import { day, gap, period } from "./dates.js";
import { count, el, spoken } from "./dom.js";
import { level, names, where } from "./words.js";

export function timeline(answer, state) {
  if (answer.statements === 0) return [el("p", { class: "empty" }, "No statement.")];

  const most = Math.max(...answer.periods.map((period) => period.count), 1);
  const loudest = Math.max(...answer.periods.flatMap((period) => period.statements.map((one) => one.quotes)), 1);
  const list = el("ol", { class: "timeline" });
  answer.periods.forEach((here, index) => {
    const before = answer.periods[index - 1];
    const between = before ? gap(before.to, here.from) : "";
    if (between) list.append(el("li", { class: "gap" }, between));
    list.append(answer.unit === "day" ? dayItem(here, loudest, state) : barItem(here, answer.unit, most, state));
  });

  const undated = answer.undated
    ? el("p", { class: "note-line" }, `${count(answer.undated, "statement", "statements")} without a date.`)
    : null;
  return [answer.periods.length ? list : null, undated].filter(Boolean);
}

export const about = (answer) =>
  answer.unit === "day" ? "Statements by day, with the number of their quotes." : `Statements by ${answer.unit}.`;

function dayItem(here, loudest, state) {
  const hidden = here.count - here.statements.length;
  return el(
    "li",
    { class: "day" },
    el("h3", {}, periodLink(here, "day", state)),
    el("ul", {}, here.statements.map((statement) => entry(statement, loudest, state))),
    hidden > 0 ? el("p", { class: "note-line" }, `and ${hidden} more`) : null,
  );
}

function entry(statement, loudest, state) {
  const who = statement.speakers.length ? names(statement.speakers) : "Nobody named";
  const address = link(state, {
    actor: statement.speakers[0]?.id ?? "none",
    platform: statement.platform ?? "none",
    from: statement.date,
    to: statement.date,
  });
  return el(
    "li",
    {},
    el(
      "a",
      { class: "entry", href: address, "data-key": `statement ${statement.id}` },
      el("span", { class: "said-by" }, el("span", { class: "who" }, who), " ", el("span", { class: "how" }, where(statement))),
      el("span", { class: "number", "data-level": level(statement.quotes, loudest) }, `${statement.quotes}`, spoken(statement.quotes === 1 ? " quote" : " quotes")),
    ),
  );
}

function barItem(here, unit, most, state) {
  const bar = el("span", { class: "bar", "aria-hidden": "true" });
  bar.style.setProperty("--share", here.count / most);
  return el(
    "li",
    { class: "period" },
    periodLink(here, unit, state),
    el("span", { class: "track" }, bar),
    el("span", { class: "number" }, `${here.count}`, spoken(here.count === 1 ? " statement" : " statements")),
  );
}

function periodLink(here, unit, state) {
  return el(
    "a",
    { href: link(state, { from: here.from, to: here.to }), "data-key": `period ${here.from}` },
    el("time", { datetime: unit === "day" ? here.from : here.from.slice(0, unit === "month" ? 7 : 4) }, period(here.from, unit)),
  );
}

export const range = (from, to) =>
  from === to ? day(from) : from && to ? `${day(from)} to ${day(to)}` : from ? `since ${day(from)}` : `until ${day(to)}`;
