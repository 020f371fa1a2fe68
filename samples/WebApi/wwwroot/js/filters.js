// The form shows what the address says, and changes it.
import { go, link, query, read } from "./address.js";
import { range } from "./timeline.js";
import { count, el } from "./dom.js";
import { platformName, reportName } from "./words.js";

const form = document.getElementById("filters");
const known = new Map();

/** What can be chosen. The speakers who are quoted most are offered; any other can be typed. */
export function offer(table, reports) {
  for (const row of table.rows) {
    if (row.id) known.set(row.id, row.name);
  }
  document
    .getElementById("speakers")
    .replaceChildren(...table.rows.filter((row) => row.id).map((row) => el("option", { value: row.name }, count(row.total, "quote", "quotes"))));
  form.elements.platform.replaceChildren(
    el("option", { value: "" }, "Any"),
    ...table.platforms.map((platform) => el("option", { value: platform }, platformName(platform))),
  );
  form.elements.report.replaceChildren(
    el("option", { value: "" }, "Any"),
    ...reports.items.map((report) => el("option", { value: report.id, title: report.title }, `${report.date ?? ""} ${reportName(report.id)}`.trim())),
  );
}

/** An actor that an answer told of. */
export const learn = (id, name) => known.set(id, name);

export const nameOf = (actor) => (actor === "none" ? "Nobody named" : (known.get(actor) ?? actor));

export function show(state, errors = {}) {
  for (const field of form.querySelectorAll("input, select")) {
    const value = field.name === "actor" && state.actor ? nameOf(state.actor) : state[field.name];
    if (field.tagName === "SELECT" && value && ![...field.options].some((option) => option.value === value)) {
      field.append(el("option", { value }, value));
    }
    if (field.value !== value && !(field.name === "q" && document.activeElement === field)) field.value = value;
    mark(field, errors[field.name]?.join(" "));
  }

  const chips = chosen(state);
  document.getElementById("chosen").replaceChildren(...chips);
  const used = ["actor", "platform", "report", "kind", "from", "to", "order"].filter((name) => state[name]).length;
  document.getElementById("more-filters").textContent = used ? `Filters (${used})` : "Filters";
}

function chosen(state) {
  const chip = (label, changes) =>
    el("li", {}, el("a", { href: link(state, changes), "aria-label": `Remove filter ${label}`, "data-key": `chip ${label}` }, label, el("span", { "aria-hidden": "true" }, " ×")));
  const chips = [];
  if (state.q) chips.push(chip(`“${state.q}”`, { q: "" }));
  if (state.actor) chips.push(chip(nameOf(state.actor), { actor: "" }));
  if (state.platform) chips.push(chip(state.platform === "none" ? "Platform not stated" : state.platform, { platform: "" }));
  if (state.report) chips.push(chip(reportName(state.report), { report: "" }));
  if (state.kind) chips.push(chip(state.kind === "direct" ? "Whole sentences" : "Fragments", { kind: "" }));
  if (state.from || state.to) chips.push(chip(range(state.from, state.to), { from: "", to: "" }));
  if (chips.length > 1) chips.push(el("li", {}, el("a", { href: link({ order: state.order }, {}), class: "clear", "data-key": "clear" }, "Clear all")));
  return chips;
}

function mark(field, message) {
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  field.toggleAttribute("aria-invalid", Boolean(message));
  field.removeAttribute("aria-describedby");
  if (!message) return;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", id);
  field.after(el("span", { id, class: "error" }, message));
}

/** Calls back when somebody changed the address by the form. */
export function listen(changed) {
  const apply = (replace) => {
    const state = { ...read(), page: "" };
    for (const field of form.querySelectorAll("input, select")) state[field.name] = field.value.trim();
    const typed = state.actor.toLowerCase();
    state.actor = [...known].find(([, name]) => name.toLowerCase() === typed)?.[0] ?? (typed === "nobody named" ? "none" : state.actor);
    if (go(query(state), replace)) changed();
  };

  let timer = 0;
  let typing = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    apply(false);
  });
  form.addEventListener("change", () => {
    clearTimeout(timer);
    typing = false;
    apply(false);
  });
  // While somebody types, one entry of the history is enough.
  form.elements.q.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      apply(typing);
      typing = true;
    }, 250);
  });
  form.elements.q.addEventListener("blur", () => (typing = false));

  const more = document.getElementById("more-filters");
  more.addEventListener("click", () => {
    const open = more.getAttribute("aria-expanded") !== "true";
    more.setAttribute("aria-expanded", String(open));
    form.classList.toggle("open", open);
  });
}
