import { h, render } from "preact";
import type { Outlook, Settings, Shown, Theme } from "./outlook/outlook.js";
import { openOfficeOutlook } from "./outlook/officeOutlook.js";
import { openPageOutlook } from "./outlook/pageOutlook.js";
import { copyText } from "./pane/ui/clipboard.js";
import { createCoach, type Coach } from "./pane/coach.js";
import { browserStorage, createDrawer, memoryStorage } from "./pane/drawer.js";
import { speak } from "./pane/words/language.js";
import { Pane } from "./pane/Pane.js";
import { firstState, type Scene } from "./pane/state.js";
import { createStore, onAccess } from "./pane/store.js";
import { firstAnswer } from "./pane/ui/firstAnswer.js";
import { sender } from "./service/send.js";
import { httpService } from "./service/service.js";
import { lazyDoor } from "./service/signIn.js";
import "./pane/style.css";

// Whoever is needed is asked first, all at once, and Outlook before all others. index.html has asked for the settings already.
const found = findOutlook().catch(() => "offline" as const);
const store = createStore(firstState);
const root = document.getElementById("pane") ?? document.body;
const storage = browserStorage("sessionStorage") ?? memoryStorage();
const door = lazyDoor(storage, (access) => store.update(onAccess(access)));
door.prepare();
void start();

async function start(): Promise<void> {
  const here = await found;
  if (typeof here === "string") {
    await speak(navigator.language);
    store.update((state) => ({ ...state, scene: { is: here } as Scene }));
    draw(null);
    return;
  }
  const { outlook, first } = here;
  const settings = await here.settings;
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
  await firstAnswer(store);
  draw(coach);
  outlook.ready();
}

/** In the place of the grey lines and the ways out that the page (index.html) stands with. */
function draw(coach: Coach | null): void {
  root.replaceChildren();
  render(h(Pane, { store, coach }), root);
}

interface Found {
  readonly outlook: Outlook;
  readonly first: Promise<Shown>;
  readonly settings: Promise<Settings>;
}

/** The page that says `?host=page` plays Outlook; everywhere else it is Outlook itself, loaded only then. Asked at once what is open and what is set. */
async function findOutlook(): Promise<Found | "outside"> {
  const query = new URLSearchParams(location.search);
  const outlook = query.get("host") === "page" ? openPageOutlook(query.get("hostOrigin") ?? "") : await openOfficeOutlook();
  const unknown: Settings = { theme: "system", displayName: "", language: "" };
  return outlook ? { outlook, first: outlook.shown().catch(() => ({ mode: "nothing" as const })), settings: outlook.settings().catch(() => unknown) } : "outside";
}

function wear(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
