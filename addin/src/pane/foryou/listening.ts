import { loadCare } from "../../service/careHelp.js";
import type { Store } from "../store.js";
import { earFor } from "./hearing.js";

/** A pause this long is the end of a thought. */
export const pause = 500;

type Field = HTMLInputElement | HTMLTextAreaElement;
const timers = new WeakMap<Field, ReturnType<typeof setTimeout>>();
const heardIn = new WeakSet<Field>();

/** Wherever the person types, a cry for help opens the care panel. It is listened for here; nothing of it is sent or kept. */
export function listen(target: EventTarget | null, store: Store): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !isTheirOwn(target, store)) {
    return;
  }
  clearTimeout(timers.get(target));
  timers.set(target, setTimeout(() => void hear(target, store), pause));
}

/** Somebody else's mail that they paste is no word of theirs; their reply is listened to by the whole check, as long as that can be asked. */
function isTheirOwn(field: Field, store: Store): boolean {
  const types = field instanceof HTMLTextAreaElement || field.type === "text";
  const { scene } = store.get();
  const writing = scene.is === "mail" ? scene.work.writing : scene.is === "compose" ? scene.writing : null;
  return types && !field.closest("[data-theirs]") && (!field.closest(".editor") || Boolean(writing?.problem));
}

async function hear(field: Field, store: Store): Promise<void> {
  const text = field.value;
  const help = await loadCare().catch(() => null);
  const heard = help !== null && earFor(help.listens)(text);
  // Once closed it stays closed, until the words have been others in between.
  if (heard && !heardIn.has(field)) {
    store.update((state) => ({ ...state, care: help.care }));
    field.scrollIntoView({ block: "nearest" });
  }
  if (heard) {
    heardIn.add(field);
  } else {
    heardIn.delete(field);
  }
}
