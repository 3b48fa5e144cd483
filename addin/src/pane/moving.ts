import type { Mail, Shown } from "../outlook/outlook.js";
import type { Call } from "../service/records.js";
import { hasUnsavedWords, newWork, type Scene } from "./state.js";
import type { Tools } from "./tools.js";
import { blankWriting, edit } from "./writing/writing.js";

// The same call has the same name, so that its words are found again.
function mailOf({ who = "", company = "", role = "", day = "" }: Call, subject: string): Mail {
  return { mode: "read", id: ["call", who, company, role, day].join("/"), subject, from: { name: who, address: "" } };
}

interface Doing {
  readonly stop: () => void;
  readonly read: () => void;
  readonly check: () => void;
}

/** What is worked on: the mail on screen, a text of their own, or a call. */
export function createOpening({ store, drawer, outlook, yourName }: Tools, { stop, read, check }: Doing) {
  const place = (scene: Scene) => store.update((state) => ({ ...state, scene, moved: null }));

  function open(shown: Shown): void {
    stop();
    if (shown.mode === "read") {
      place({ is: "mail", work: newWork(shown, yourName, drawer.take(shown.id)) });
      read();
    } else if (shown.mode === "compose") {
      place({ is: "compose", live: Boolean(outlook.draft), writing: outlook.draft ? blankWriting : edit(blankWriting, drawer.takeText("compose")) });
      check();
    } else {
      place({ is: "nothing" });
    }
  }

  function hear(told: Call, subject: string): void {
    stop();
    drawer.putCall(told);
    const mail = mailOf(told, subject);
    place({ is: "mail", work: { ...newWork(mail, yourName, drawer.take(mail.id)), told } });
    read();
  }

  return {
    open,
    /** News without a mail is worked on like a mail. */
    hear,
    lastCall: () => drawer.takeCall(),
    /** The same once more, from the start. */
    again(): void {
      const { scene } = store.get();
      if (scene.is === "mail" && scene.work.told) {
        hear(scene.work.told, scene.work.mail.subject);
      } else {
        open(scene.is === "mail" ? scene.work.mail : { mode: scene.is === "compose" ? "compose" : "nothing" });
      }
    },
  };
}

/** Where Outlook goes, and whether the pane goes with it. */
export function createMoving({ store, outlook }: Tools, open: (shown: Shown) => void) {
  return {
    /** Follows Outlook, unless words would be left behind. Between two messages Outlook may show none for a moment: that is no move. */
    see(shown: Shown): void {
      const { scene } = store.get();
      if (scene.is === "saying") {
        // Whom they write to may well be in another mail; the way back follows.
        return;
      }
      const work = scene.is === "mail" ? scene.work : null;
      if (work && shown.mode === "read" && shown.id === work.mail.id) {
        store.update((state) => ({ ...state, moved: null }));
      } else if (!work || !(work.told || hasUnsavedWords(work))) {
        open(shown);
      } else if (shown.mode !== "nothing") {
        store.update((state) => ({ ...state, moved: shown }));
      }
    },
    follow(to: Shown | null): void {
      if (to) {
        open(to);
      }
    },
    leaveCall: async () => open(await outlook.shown().catch(() => ({ mode: "nothing" as const }))),
    stay: () => store.update((state) => ({ ...state, moved: null })),
  };
}
