import { isRecord } from "../service/problem.js";
import type { Call } from "../service/records.js";
import { isCorrected } from "./reading/corrections.js";
import { allSheets, defaultChoices, type Kept, type Sheets, type Work } from "./state.js";
import { isEdited } from "./writing/sheet.js";

/** Keeps the person's words and choices per message, here in the client and nowhere else: while this window is open, or longer where they sleep on it. */
export interface Drawer {
  /** Words that are slept on outlast this window. */
  readonly lasts: boolean;
  take(mailId: string): Kept | null;
  put(work: Work): void;
  /** A text that answers no mail, by name. */
  takeText(name: string): string;
  putText(name: string, text: string): void;
  /** The last call they told of. */
  takeCall(): Call | null;
  putCall(call: Call): void;
  /** The person goes on without access to their mailbox. */
  goesWithout(): boolean;
  goWithout(without: boolean): void;
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const prefix = "outlookcoach.1.";
const index = `${prefix}messages`;
const way = `${prefix}without`;
const call = `${prefix}call`;
const most = 20;

/** `outlasting` outlives the window; null where the host forbids that. What was slept on and never taken up again is forgotten after two weeks. */
export function createDrawer(storage: Storage, outlasting: Storage | null, now = Date.now()): Drawer {
  const lasting = outlasting ?? storage;
  const old = (id: string) => now - (readKept(read(lasting, prefix + id))?.sleptAt ?? 0) > 1_209_600_000;
  ids(lasting).filter(old).forEach((id) => forget(lasting, id));
  return {
    lasts: outlasting !== null,
    take: (mailId) => readKept(read(storage, prefix + mailId) ?? read(lasting, prefix + mailId)),
    put(work) {
      const kept = worthKeeping(work);
      const [there, elsewhere] = work.sleptAt === null ? [storage, lasting] : [lasting, storage];
      forget(elsewhere, work.mail.id);
      if (kept) {
        note(there, work.mail.id, JSON.stringify(kept));
      } else {
        forget(there, work.mail.id);
      }
    },
    takeText: (name) => String(read(storage, prefix + name) ?? ""),
    takeCall() {
      const kept = read(storage, call);
      return isRecord(kept) ? kept : null;
    },
    putCall: (told) => write(storage, call, JSON.stringify(told)),
    goesWithout: () => read(storage, way) === true,
    goWithout: (without) => write(storage, way, JSON.stringify(without)),
    putText: (name, text) => write(storage, prefix + name, JSON.stringify(text)),
  };
}

/** Null where the host forbids it. */
export function browserStorage(kind: "sessionStorage" | "localStorage"): Storage | null {
  try {
    const storage = window[kind];
    storage.setItem(`${prefix}trial`, "1");
    storage.removeItem(`${prefix}trial`);
    return storage;
  } catch {
    return null;
  }
}

/** Lasts as long as the pane is open. */
export function memoryStorage(): Storage {
  const inMemory = new Map<string, string>();
  return {
    getItem: (key) => inMemory.get(key) ?? null,
    setItem: (key, value) => void inMemory.set(key, value),
    removeItem: (key) => void inMemory.delete(key),
  };
}

/** Null when nothing of the person's own is in it; words that were handed over are Outlook's to keep. */
export function worthKeeping(work: Work): Kept | null {
  const sheets = unsaved(work);
  const { note, register, askForFeedback, personalDetail, wouldWorkWithThem, wording, wishNewHireWell } = work.choices;
  const chose = note !== defaultChoices.note || register !== defaultChoices.register || askForFeedback || Boolean(personalDetail) || !wouldWorkWithThem || wording > 0 || wishNewHireWell;
  const planned = Object.keys(work.planEdits).length > 0 || work.reminders.results.length > 0;
  if (Object.keys(sheets).length === 0 && !chose && !planned && !isCorrected(work.corrections) && !work.revealed && work.sleptAt === null) {
    return null;
  }
  return {
    corrections: work.corrections,
    choices: work.choices,
    sheets,
    quiet: work.writing.kept,
    revealed: work.revealed,
    planEdits: work.planEdits,
    results: work.reminders.results,
    sleptAt: work.sleptAt,
  };
}

function unsaved(work: Work): Sheets {
  const own = Object.entries(allSheets(work)).filter(([, sheet]) => (isEdited(sheet) || sheet.own !== null) && !work.handedOver.includes(sheet.text));
  return Object.fromEntries(own);
}

function note(storage: Storage, mailId: string, text: string): void {
  const others = ids(storage).filter((id) => id !== mailId);
  others.slice(most - 1).forEach((id) => storage.removeItem(prefix + id));
  write(storage, index, JSON.stringify([mailId, ...others.slice(0, most - 1)]));
  write(storage, prefix + mailId, text);
}

function forget(storage: Storage, mailId: string): void {
  if (storage.getItem(prefix + mailId) !== null) {
    storage.removeItem(prefix + mailId);
    write(storage, index, JSON.stringify(ids(storage).filter((id) => id !== mailId)));
  }
}

function ids(storage: Storage): readonly string[] {
  const list = read(storage, index);
  return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
}

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

// A full store is no reason to stop: the words are on the screen.
function write(storage: Storage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    storage.removeItem(key);
  }
}

function readKept(value: unknown): Kept | null {
  const parts = ["corrections", "choices", "sheets", "planEdits"];
  const fits = isRecord(value) && parts.every((part) => isRecord(value[part])) && Array.isArray(value["quiet"]) && Array.isArray(value["results"]);
  return fits ? (value as unknown as Kept) : null;
}
