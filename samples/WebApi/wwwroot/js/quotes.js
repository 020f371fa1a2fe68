// Each quote beside its evidence.
import { link, query } from "./address.js";
import { day } from "./dates.js";
import { el, spoken } from "./dom.js";
import { reportName, where } from "./words.js";

/** So much of the paragraph stands on either side of the words; the rest is one click away. */
const context = 180;

export function quotes(answer, state) {
  if (answer.total === 0) {
    const reset = el("a", { href: "?", "data-key": "reset" }, "Show all quotes");
    return [el("p", { class: "empty" }, "No quote has all of this. ", reset)];
  }
  if (answer.items.length === 0) {
    const first = el("a", { href: link(state, {}), "data-key": "first" }, "Go to page 1");
    return [el("p", { class: "empty" }, `There are only ${answer.pages} pages. `, first)];
  }
  return [el("ol", { class: "quotes" }, answer.items.map((quote) => item(quote, state))), pager(answer, state)].filter(Boolean);
}

function item(quote, state) {
  const speakers = quote.speakers.length
    ? quote.speakers.map((speaker, index) => [
        index ? " and " : null,
        el("a", { href: link(state, { actor: speaker.id }), "data-key": `by ${quote.id} ${speaker.id}` }, speaker.name),
      ])
    : ["Nobody named"];
  return el(
    "li",
    {},
    el(
      "article",
      { "data-quote": quote.id, "aria-label": `Quote: ${quote.text.slice(0, 60)}` },
      el(
        "div",
        { class: "words" },
        el(
          "figure",
          {},
          el("blockquote", { class: quote.kind }, el("p", {}, `“${quote.text}”`)),
          el(
            "figcaption",
            {},
            el("span", { class: "who" }, speakers),
            el("span", { class: "how" }, quote.date ? el("time", { datetime: quote.date }, day(quote.date)) : "no date", ` · ${where(quote)}`),
          ),
        ),
        el("dl", {}, el("dt", {}, "Note"), el("dd", {}, note(quote)), el("dt", {}, "Attributed by"), el("dd", {}, why(quote.attribution))),
      ),
      evidence(quote),
    ),
  );
}

function evidence(quote) {
  const { place, heading, before, quoted, after } = quote.evidence;
  const text = `api/reports/${encodeURIComponent(quote.report)}/text#:~:text=${fragment(quoted)}`;
  return el(
    "div",
    { class: "evidence" },
    el("p", { class: "place" }, spoken("Evidence: "), el("a", { href: text, "data-key": `place ${quote.id}` }, place)),
    el("p", { class: "how" }, heading ?? `${reportName(quote.report)}, lead`),
    paragraph(before, quoted, after),
  );
}

function note({ evidence: { citation } }) {
  if (!citation) return "none";
  return `[${citation.number}] ${citation.text ?? "which the report does not have"}`;
}

function paragraph(before, quoted, after) {
  const start = el("span", {}, shortStart(before));
  const end = el("span", {}, shortEnd(after));
  const words = el("p", { class: "paragraph" }, start, el("mark", {}, quoted), end);
  if (start.textContent === before && end.textContent === after) return words;

  const toggle = el("button", { type: "button", class: "plain", "aria-expanded": "false" }, "Whole paragraph");
  toggle.addEventListener("click", () => {
    const open = toggle.getAttribute("aria-expanded") !== "true";
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? "Less" : "Whole paragraph";
    start.textContent = open ? before : shortStart(before);
    end.textContent = open ? after : shortEnd(after);
  });
  return el("div", {}, words, toggle);
}

function shortStart(text) {
  if (text.length <= context + 40) return text;
  const cut = text.indexOf(" ", text.length - context);
  return `… ${text.slice(cut < 0 ? -context : cut + 1)}`;
}

function shortEnd(text) {
  if (text.length <= context + 40) return text;
  const cut = text.lastIndexOf(" ", context);
  return `${text.slice(0, cut < 0 ? context : cut)} …`;
}

function why({ rule, cue, asWritten, confidence }) {
  const words = [cue ? `“${cue}”` : null, asWritten ? `speaker written “${asWritten}”` : null].filter(Boolean).join(", ");
  return `${words}${words ? "; " : ""}rule ${rule}, confidence ${Math.round(confidence * 100)} %`;
}

/** Browsers scroll to the words of a text fragment and mark them; a long one is given by its ends. */
function fragment(quoted) {
  const encode = (text) => encodeURIComponent(text).replaceAll("-", "%2D");
  const words = quoted.split(/\s+/);
  return words.length <= 12 ? encode(quoted) : `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}`;
}

function pager(answer, state) {
  if (answer.pages < 2) return null;
  const to = (page, text, relation) =>
    page < 1 || page > answer.pages
      ? el("span", { class: "off", "aria-hidden": "true" }, text)
      : el("a", { href: query({ ...state, page: page === 1 ? "" : String(page) }) || "?", rel: relation, "data-key": `pager ${relation}`, "data-to": "quotes" }, text);
  return el(
    "nav",
    { class: "pager", "aria-label": "Pages of quotes" },
    to(answer.page - 1, "← Previous", "prev"),
    el("span", {}, `Page ${answer.page} of ${answer.pages}`),
    to(answer.page + 1, "Next →", "next"),
  );
}
