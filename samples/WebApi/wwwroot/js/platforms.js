// Who speaks on which platform: a table of numbers, each of which is a filter. A second click takes it back.
import { link } from "./address.js";
import { count, el, showMore, spoken } from "./dom.js";
import { level, platformName, speakerName } from "./words.js";

export function platforms(answer, state, chosen, showAll) {
  if (answer.rows.length === 0) return [el("p", { class: "empty" }, "No quote.")];

  const most = Math.max(...answer.rows.flatMap((row) => row.counts));
  const isPlatform = (platform) => state.platform.toLowerCase() === platform.toLowerCase();
  const isActor = (row) => chosen === (row.id ?? "none");

  const head = el(
    "tr",
    {},
    el("th", { scope: "col" }, "Speaker"),
    answer.platforms.map((platform) =>
      el(
        "th",
        { scope: "col", class: "figure" },
        filter(platformName(platform), { platform: isPlatform(platform) ? "" : platform }, isPlatform(platform), `platform ${platform}`),
      ),
    ),
    el("th", { scope: "col", class: "figure" }, "All"),
  );

  const rows = answer.rows.map((row) => {
    const actor = row.id ?? "none";
    return el(
      "tr",
      { class: isActor(row) ? "chosen" : null },
      el("th", { scope: "row" }, filter(speakerName(row), { actor: isActor(row) ? "" : actor }, isActor(row), `speaker ${actor}`)),
      answer.platforms.map((platform, column) => cell(row, platform, row.counts[column])),
      el("td", { class: "figure total" }, `${row.total}`),
    );
  });

  const table = el("table", { class: "matrix" }, el("thead", {}, head), el("tbody", {}, rows));
  const parts = [el("div", { class: "wide", role: "region", tabindex: "0", "aria-labelledby": "platforms-title" }, table)];
  if (answer.speakers > answer.rows.length) {
    const more = el("button", { type: "button", "data-key": "more speakers" }, showMore(answer.speakers, "speakers"));
    more.addEventListener("click", showAll);
    parts.push(more);
  }
  return parts;

  function cell(row, platform, quotes) {
    if (quotes === 0) return el("td", { class: "figure zero" }, spoken("0"));
    const actor = row.id ?? "none";
    const on = isActor(row) && isPlatform(platform);
    const changes = on ? { actor: "", platform: "" } : { actor, platform };
    const label = `${count(quotes, "quote", "quotes")} by ${speakerName(row)}, platform ${platformName(platform)}`;
    const anchor = filter(`${quotes}`, changes, on, `cell ${actor} ${platform}`);
    anchor.setAttribute("aria-label", label);
    return el("td", { class: "figure cell", "data-level": level(quotes, most) }, anchor);
  }

  function filter(text, changes, on, key) {
    return el("a", { href: link(state, changes), "aria-current": on ? "true" : null, "data-key": key }, text);
  }
}
