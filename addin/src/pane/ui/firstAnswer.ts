import type { State } from "../state.js";
import type { Store } from "../store.js";

/** In ms. Who waits no longer is better served by one change of what they see than by two. */
const soon = 300;

/**
 * Once the first question about the mail is answered, or the answer does not come soon. One that comes soon is drawn whole,
 * in the place of the page's own lines and ways out, where a pane drawn half and then anew would only flicker; who waits longer sees meanwhile which mail it is.
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
    const late = setTimeout(end, soon);
    look();
  });
}

function isAsking({ scene }: State): boolean {
  return scene.is === "mail" && scene.work.reading.at === "asking";
}
