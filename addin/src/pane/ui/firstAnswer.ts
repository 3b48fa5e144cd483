import type { State } from "../state.js";
import type { Store } from "../store.js";

/** In ms: what takes no longer seems to come at once. */
const atOnce = 100;

/**
 * Once the first question about the mail is answered, or the answer takes longer than a moment. One that comes at once is drawn whole,
 * where a pane drawn half and then anew would only flicker; who waits longer sees meanwhile which mail it is.
 */
export function firstAnswer(store: Store): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      leave();
      clearTimeout(late);
      done();
    };
    const look = () => void (isAsking(store.get()) || end());
    const leave = store.subscribe(look);
    const late = setTimeout(end, atOnce);
    look();
  });
}

function isAsking({ scene }: State): boolean {
  return scene.is === "mail" && scene.work.reading.at === "asking";
}
