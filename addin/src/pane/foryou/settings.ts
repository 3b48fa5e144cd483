import { OutlookProblem, type RoamingSettings } from "../../outlook/outlook.js";
import { browserStorage, memoryStorage } from "../drawer.js";
import { onAccess } from "../store.js";
import type { Tools } from "../tools.js";

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** As the drawer's own names start; main.ts looks for one of these before this file is there. */
const prefix = "outlookcoach.1.";
let here: RoamingSettings | null = null;

/** The person's mailbox; in a client without roaming settings this browser, or where that is forbidden, this window. */
export function settingsOf(roaming: RoamingSettings | undefined): RoamingSettings {
  return roaming ?? (here ??= localSettings(browserStorage("localStorage")));
}

/** The kind line under the reading is put away for good, or comes back. Where that cannot be kept, it holds for now. */
export async function hush({ store, outlook }: Pick<Tools, "store" | "outlook">, hushed: boolean): Promise<void> {
  store.update(onAccess({ hushed }));
  await settingsOf(outlook.roaming).set("kindness", hushed ? "off" : null).catch(() => undefined);
}

export function localSettings(browser: Place | null): RoamingSettings {
  const storage = browser ?? memoryStorage();
  return {
    where: browser ? "browser" : "window",
    get: (name) => storage.getItem(prefix + name),
    async set(name, text) {
      try {
        put(storage, prefix + name, text);
      } catch {
        throw new OutlookProblem("tooLong");
      }
    },
  };
}

function put(storage: Place, name: string, text: string | null): void {
  if (text === null) {
    storage.removeItem(name);
  } else {
    storage.setItem(name, text);
  }
}
