import { h, render } from "preact";
import type { Outlook, Settings, Theme } from "./outlook/outlook.js";
import { copyText } from "./pane/ui/clipboard.js";
import { createCoach } from "./pane/coach.js";
import { browserStorage, createDrawer, memoryStorage } from "./pane/drawer.js";
import { speak } from "./pane/words/language.js";
import { Pane } from "./pane/Pane.js";
import { firstState, type Scene } from "./pane/state.js";
import { createStore, onAccess } from "./pane/store.js";
import { sender } from "./service/send.js";
import { httpService } from "./service/service.js";
import { lazyDoor } from "./service/signIn.js";
import "./pane/style.css";
// Needed by whichever Outlook is found: here they come along with the first file instead of after the second.
import "./outlook/replyHtml.js";
import "./outlook/timeLimit.js";

const store = createStore(firstState);
const root = document.getElementById("pane") ?? document.body;
// Whoever is needed is asked first, all at once; the pane is drawn while they are on their way.
const found = findOutlook().catch(() => "offline" as const);
const storage = browserStorage("sessionStorage") ?? memoryStorage();
const door = lazyDoor(storage, (access) => store.update(onAccess(access)));
door.prepare();
render(h(Pane, { store, coach: null }), root);
void start();

async function start(): Promise<void> {
  const outlook = await found;
  if (typeof outlook === "string") {
    await speak(navigator.language);
    store.update((state) => ({ ...state, scene: { is: outlook } as Scene }));
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
  render(h(Pane, { store, coach }), root);
  outlook.ready();
}

/** The page that says `?host=page` plays Outlook; everywhere else it is Outlook itself, loaded only then. */
async function findOutlook(): Promise<Outlook | "outside"> {
  const query = new URLSearchParams(location.search);
  if (query.get("host") === "page") {
    const { openPageOutlook } = await import("./outlook/pageOutlook.js");
    return openPageOutlook(query.get("hostOrigin") ?? "") ?? "outside";
  }
  const { openOfficeOutlook } = await import("./outlook/officeOutlook.js");
  return (await openOfficeOutlook()) ?? "outside";
}

function wear(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
