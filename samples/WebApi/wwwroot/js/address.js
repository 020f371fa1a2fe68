// The filters live in the address: it can be kept, shared, and gone back to.

export const names = ["q", "actor", "platform", "report", "kind", "from", "to", "order", "page"];

/** What the address says. */
export function read() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ""]));
}

/** A query string: only what is set, always in the same order. Empty for nothing. */
export function query(state, only = names) {
  const query = new URLSearchParams();
  for (const name of only) {
    if (state[name]) query.set(name, state[name]);
  }
  return query.size ? `?${query}` : "";
}

/** The address of other filters: other filters begin at page 1. */
export function link(state, changes) {
  return query({ ...state, page: "", ...changes }) || "?";
}

/** Goes to an address of this page; the same one is not gone to twice. */
export function go(address, replace = false) {
  const target = address === "?" || address === "" ? location.pathname : address;
  if (target === (location.search || location.pathname)) return false;
  history[replace ? "replaceState" : "pushState"](null, "", target);
  return true;
}
