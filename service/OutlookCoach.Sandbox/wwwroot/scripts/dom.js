/** Builds an element: properties are set as attributes, or as listeners when they are functions; text stays text. */
export function element(tag, properties = {}, ...children) {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") built.addEventListener(name, value);
    else if (value === true) built.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) built.setAttribute(name, String(value));
  }
  built.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return built;
}

/** The element with an id. */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element '${id}'.`);
  return found;
}

/** Says something to the person, and to a screen reader; an empty text clears it. */
export function notice(text, kind = "plain") {
  const place = byId("notice");
  place.textContent = text;
  place.dataset.kind = kind;
}
