/**
 * The window between a framed pane and Microsoft's sign-in. Storage is kept apart by the site at the top, so the pane in its frame does
 * not hear the sign-in window; this page is of our own site at the top, hears it, and tells the pane that opened it.
 */
import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { loadSettings } from "./signIn.js";

const main = inTheirLanguage();
const button = main?.querySelector("button");
let again: (() => void) | null = null;

// Microsoft's page may keep itself apart from its opener and then looks closed while somebody types in it. Whoever gives up closes this window.
const open = window.open.bind(window);
window.open = (address, name, features) => {
  const child = open(address, name, features);
  again = () => void open(address, name, features);
  return child && ({ closed: false, close: () => child.close() } as Window);
};

/** The pane that opened this window knows which language is spoken. */
function language(): string {
  try {
    return (window.opener as Window).document.documentElement.lang;
  } catch {
    return navigator.language;
  }
}

/** The page holds all it has to say in every language. */
function inTheirLanguage(): HTMLElement | null {
  const spoken = document.querySelector<HTMLElement>(`main[lang="${language().slice(0, 2)}"]`) ?? document.querySelector("main");
  document.querySelectorAll("main").forEach((each) => (each.hidden = each !== spoken));
  document.documentElement.lang = spoken?.lang ?? "en";
  document.title = spoken?.querySelector("h1")?.textContent ?? document.title;
  return spoken;
}

async function offer(): Promise<void> {
  const settings = await loadSettings();
  if (!button || !window.opener || settings.kind !== "microsoft") {
    return;
  }
  const allowedAuthorityOrigins = [new URL(settings.authority).origin];
  const start = () => (again ? again() : runPopupRelay({ timeoutMs: 10 * 60_000, allowedAuthorityOrigins }));
  button.addEventListener("click", start);
  button.disabled = false;
  button.focus();
}

offer().catch(() => undefined);
