// The page: reads the address, asks the server, shows the answers.
import { actors } from "./actors.js";
import { go, query, read } from "./address.js";
import { get, Refused } from "./api.js";
import { count, el, most } from "./dom.js";
import * as filters from "./filters.js";
import { platforms } from "./platforms.js";
import { quotes } from "./quotes.js";
import { about, timeline } from "./timeline.js";

const chosenBy = ["q", "actor", "platform", "report", "kind", "from", "to"];
const sizes = { speakers: 15, actors: 6 };
let running = new AbortController();

async function render() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const state = read();
  const main = document.getElementById("main");
  main.setAttribute("aria-busy", "true");
  filters.show(state);
  try {
    const [found, periods, table, people] = await Promise.all([
      get(`api/quotes${query(state)}`, signal),
      get(`api/timeline${query(state, chosenBy)}`, signal),
      // Who else speaks, and where else, can be chosen next; so these two filters do not empty the table of them.
      get(`api/platforms${query({ ...state, actor: "", platform: "", size: sizes.speakers }, [...chosenBy, "size"])}`, signal),
      get(`api/actors${query({ name: state.actor === "none" ? "" : state.actor, report: state.report, size: sizes.actors }, ["name", "report", "size"])}`, signal),
    ]);
    const chosen = state.actor && state.actor !== "none" ? people.items[0]?.id : state.actor;
    for (const actor of people.items) filters.learn(actor.id, actor.name);
    if (chosen && chosen !== state.actor) filters.learn(state.actor, filters.nameOf(chosen));

    filters.show(state);
    document.querySelector("#timeline .about").textContent = about(periods);
    document.getElementById("views").classList.toggle("single", table.platforms.length > 4);
    fill("timeline", timeline(periods, state));
    fill("platforms", platforms(table, state, chosen, () => more("speakers")));
    fill("actors", actors(people, state, () => more("actors")));
    fill("quotes", quotes(found, state));
    document.getElementById("status").textContent = `${count(found.total, "quote", "quotes")} in ${count(periods.statements, "statement", "statements")}`;
    document.getElementById("alert").replaceChildren();
    document.getElementById("views").hidden = false;
  } catch (failure) {
    if (signal.aborted) return;
    fail(failure, state);
  }
  main.removeAttribute("aria-busy");
}

/** Shows a list anew, and leaves the keyboard where it was. */
function fill(section, parts) {
  const body = document.querySelector(`#${section} .body`);
  const key = body.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  body.replaceChildren(...parts);
  if (!key) return;
  const again = body.querySelector(`[data-key="${CSS.escape(key)}"]`);
  (again ?? document.getElementById("status")).focus({ preventScroll: true });
}

function more(list) {
  sizes[list] = most;
  render();
}

function fail(failure, state) {
  const errors = failure instanceof Refused ? failure.errors : {};
  const messages = Object.values(errors).flat();
  const text = failure instanceof Refused && (messages.length || failure.status < 500)
    ? messages.length ? messages : [failure.message]
    : ["The server did not answer. Nothing is lost: try again."];
  filters.show(state, errors);
  document.getElementById("views").hidden = true;
  document.getElementById("status").textContent = "Nothing to show";
  const again = el("button", { type: "button" }, "Try again");
  again.addEventListener("click", render);
  document.getElementById("alert").replaceChildren(
    ...text.map((message) => el("p", {}, message)),
    messages.length ? el("a", { href: "?", "data-key": "reset" }, "Show all quotes") : again,
  );
}

// Links to other filters do not load the page again. They are links all the same: they open in a tab and can be copied.
document.addEventListener("click", (event) => {
  const anchor = event.target.closest?.('a[href^="?"]');
  if (!anchor || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (!go(anchor.getAttribute("href"))) return;
  const to = anchor.dataset.to;
  render().then(() => to && toSection(to));
});

function toSection(id) {
  const section = document.getElementById(id);
  section.focus({ preventScroll: true });
  section.scrollIntoView();
}

window.addEventListener("popstate", render);
filters.listen(render);
document.getElementById("app").hidden = false;

const nothing = { rows: [], platforms: [] };
const [table, reports] = await Promise.all([
  get(`api/platforms?size=${most}`).catch(() => nothing),
  get(`api/reports?size=${most}`).catch(() => ({ items: [] })),
]);
filters.offer(table, reports);
if (reports.total) {
  document.getElementById("corpus").textContent = `${count(reports.total, "report", "reports")}, compiled into the app.`;
}
await render();
