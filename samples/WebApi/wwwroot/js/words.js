// How the page spells what the data says, and what it leaves open.

export const none = "none";

export const names = (actors) =>
  actors.length < 3
    ? actors.map((actor) => actor.name).join(" and ")
    : `${actors[0].name} and ${actors.length - 1} others`;

/** "post on Telegram", "poster on Telegram, by its channel", "statement". */
export function where(said) {
  const platform = said.platform ? ` on ${said.platform}` : "";
  const publisher = said.publisher ? `, relayed by ${said.publisher.name}` : "";
  return said.form + platform + publisher;
}

export const platformName = (platform) => (platform === none ? "Not stated" : platform);

export const speakerName = (row) => (row.id ? row.name : "Nobody named");

/** How strongly a number is drawn: 1 to 4. */
export const level = (number, most) => Math.ceil((number / most) * 4);

export const role = (role) => [role.role, role.organization?.name].filter(Boolean).join(", ");

/** "2024-01-29-coalition-talks" is "Coalition talks": a title can be three lines long. */
export function reportName(id) {
  const words = id.replace(/^\d{4}-\d{2}-\d{2}-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
