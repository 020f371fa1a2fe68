// Actors across reports: what each report says that they are.
import { link } from "./address.js";
import { day } from "./dates.js";
import { count, el, showMore } from "./dom.js";
import { reportName, role } from "./words.js";

export function actors(answer, state, askMore) {
  if (answer.total === 0) return [el("p", { class: "empty" }, "No actor.")];

  const list = el("ul", { class: "actors" }, answer.items.map((actor) => item(actor, state, answer.total === 1)));
  if (answer.total <= answer.items.length) return [list];

  const more = el("button", { type: "button", "data-key": "more actors" }, showMore(answer.total, "actors"));
  more.addEventListener("click", askMore);
  return [list, more];
}

function item(actor, state, alone) {
  const name = actor.quotes
    ? el("a", { href: link(state, { actor: actor.id }), "data-key": `actor ${actor.id}` }, actor.name)
    : actor.name;
  const more = actor.inReports - actor.reports.length;
  const other = actor.roles.map(role).join("; ");
  return el(
    "li",
    {},
    el(
      "div",
      { class: "actor" },
      el("h3", {}, name),
      el("p", { class: "how" }, [actor.kind, other].filter(Boolean).join("; ")),
      alone && actor.description ? el("p", {}, actor.description) : null,
      alone && actor.aliases.length ? el("p", { class: "how" }, `Also ${actor.aliases.join(", ")}`) : null,
    ),
    el("ul", { class: "in-reports" }, [
      actor.reports.map((report) => inReport(report, actor, state)),
      more > 0 ? el("li", { class: "how" }, `and ${count(more, "earlier report", "earlier reports")}`) : null,
    ]),
  );
}

function inReport(report, actor, state) {
  const roles = report.roles.map(role).join("; ");
  const quoted = count(report.quotes, "quote", "quotes");
  const said = report.quotes
    ? el(
        "a",
        {
          href: link(state, { actor: actor.id, report: report.id }),
          "data-key": `said ${actor.id} ${report.id}`,
          "aria-label": `${quoted} by ${actor.name} in ${reportName(report.id)}`,
        },
        quoted,
      )
    : el("span", { class: "how" }, "named only");
  return el(
    "li",
    {},
    el(
      "span",
      { class: "report" },
      reportName(report.id),
      report.date ? el("time", { datetime: report.date }, day(report.date)) : null,
    ),
    roles ? el("span", { class: "role" }, roles) : null,
    el("span", { class: "said" }, said),
  );
}
