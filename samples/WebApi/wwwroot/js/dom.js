// Makes elements. Whatever comes from the data goes in as text, never as markup.

/** el("a", { href, class }, "text", child, …); a property that is null, undefined or false is left out. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

/** Text for those who listen instead of look. */
export const spoken = (text) => el("span", { class: "spoken" }, text);

/** The server gives no more than 100 at once. */
export const most = 100;

export const showMore = (total, what) => (total > most ? `Show ${most} of ${total} ${what}` : `Show all ${total} ${what}`);

export const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
