import { byId } from "./dom.js";

const system = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark: as the system has it until the person chooses. */
export class Theme {
  #changed;
  #chosen = localStorage.getItem("theme");
  #button = byId("theme");

  /** @param changed called with the theme whenever it changes */
  constructor(changed) {
    this.#changed = changed;
    this.#button.addEventListener("click", () => this.#choose(this.current === "dark" ? "light" : "dark"));
    system.addEventListener("change", () => this.#apply());
    this.#apply();
  }

  /** "light" or "dark". */
  get current() {
    return this.#chosen ?? (system.matches ? "dark" : "light");
  }

  #choose(theme) {
    this.#chosen = theme;
    localStorage.setItem("theme", theme);
    this.#apply();
  }

  #apply() {
    document.documentElement.dataset.theme = this.current;
    this.#button.setAttribute("aria-pressed", String(this.current === "dark"));
    this.#changed(this.current);
  }
}
