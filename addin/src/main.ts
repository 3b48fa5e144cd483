import { h, render } from "preact";
import type { Outlook, Settings, Theme } from "./outlook/outlook.js";
import { openOfficeOutlook } from "./outlook/officeOutlook.js";
import { openPageOutlook } from "./outlook/pageOutlook.js";
import { copyText } from "./pane/ui/clipboard.js";
import { createCoach, type Coach } from "./pane/coach.js";
import { browserStorage, createDrawer, memoryStorage } from "./pane/drawer.js";
import { speak } from "./pane/words/language.js";
import { Pane } from "./pane/Pane.js";
import { firstState, type Scene } from "./pane/state.js";
import { createStore, onAccess } from "./pane/store.js";
import { sender } from "./service/send.js";
import { httpService } from "./service/service.js";
import { lazyDoor } from "./service/signIn.js";
import "./pane/style.css";

const store = createStore(firstState);
const root = document.getElementById("pane") ?? document.body;
// Whoever is needed is asked first, all at once. index.html has asked for the settings already.
const found = findOutlook().catch(() => "offline" as const);
const storage = browserStorage("sessionStorage") ?? memoryStorage();
const door = lazyDoor(storage, (access) => store.update(onAccess(access)));
door.prepare();
void start();

async function start(): Promise<void> {
  const outlook = await found;
  if (typeof outlook === "string") {
    await speak(navigator.language);
    store.update((state) => ({ ...state, scene: { is: outlook } as Scene }));
    draw(null);
    return;
  }
  const unknown: Settings = { theme: "system", displayName: "", language: "" };
  const first = outlook.shown().catch(() => ({ mode: "nothing" as const }));
  const settings = await outlook.settings().catch(() => unknown);
  const inPlace = speak(settings.language);
  wear(settings.theme);
  outlook.onTheme(wear);
  const lasting = browserStorage("localStorage");
  const drawer = createDrawer(storage, lasting);
  const send = sender(door);
  const service = httpService(send);
  store.update(onAccess({ without: drawer.goesWithout(), hushed: Boolean(outlook.roaming ? outlook.roaming.get("kindness") : lasting?.getItem("outlookcoach.1.kindness")) }));
  const coach = createCoach({ outlook, service, send, store, drawer, yourName: settings.displayName, copy: copyText, saveFile: async (...file) => (await import("./pane/ui/saveFile.js")).saveFile(...file), signOut: door.signOut });
  store.subscribe(coach.keepSafe);
  await inPlace;
  outlook.onShown(coach.see);
  coach.open(await first);
  draw(coach);
  outlook.ready();
}

/** In the place of the grey lines that the page (index.html) stands with. */
function draw(coach: Coach | null): void {
  root.replaceChildren();
  render(h(Pane, { store, coach }), root);
}

/** The page that says `?host=page` plays Outlook; everywhere else it is Outlook itself, loaded only then. */
async function findOutlook(): Promise<Outlook | "outside"> {
  const query = new URLSearchParams(location.search);
  return (query.get("host") === "page" ? openPageOutlook(query.get("hostOrigin") ?? "") : await openOfficeOutlook()) ?? "outside";
}

function wear(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
