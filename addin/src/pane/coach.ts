import type { Choices, Finding } from "../service/records.js";
import { createMoving, createOpening } from "./moving.js";
import type { CorrectionName, Corrections } from "./reading/corrections.js";
import { ReadingMail } from "./reading/reading.js";
import { Suggesting } from "./reply/suggesting.js";
import { allSheets, deskOf, type Work } from "./state.js";
import { onWork, onWriting, workOf, writingOf } from "./store.js";
import type { Tools } from "./tools.js";
import { Checking } from "./writing/checking.js";
import { blankSheet, isEdited, takeOwn, takeSuggestion, type Sheet } from "./writing/sheet.js";
import { edit, keep, replace, turnTo, undo, type Writing } from "./writing/writing.js";

export type Coach = ReturnType<typeof createCoach>;

/** Everything a person can do on the first screen, by name; what is fetched later brings what it does along, and works with the same tools. */
export function createCoach(tools: Tools) {
  const { store, drawer } = tools;
  const checking = new Checking(tools);
  const reading = new ReadingMail(tools);
  const suggesting = new Suggesting(tools, checking);
  const stop = () => [checking, reading, suggesting].forEach((each) => each.stop());
  const opening = createOpening(tools, { stop, read: () => void suggesting.follow(reading.read()), check: () => void checking.now() });
  return {
    ...opening,
    ...createMoving(tools, opening.open),
    ...createReading(tools, reading, suggesting),
    ...createChoosing(tools, suggesting),
    ...createWriting(tools, checking),
    ...createHandingOver(tools),
    tools,
    checking,
    suggestAgain: () => void suggesting.suggest(false, true),
    planAgain: () => void suggesting.planAhead(true),
    checkAgain: () => void checking.now(true),
    /** Who is here is forgotten; their words come back from the drawer. */
    async signOut() {
      await tools.signOut().catch(() => undefined);
      store.update((state) => ({ ...state, keeping: null }));
      opening.again();
    },
    keepSafe() {
      const { scene } = store.get();
      if (scene.is === "mail") {
        drawer.put(scene.work);
      } else if (scene.is === "compose" && !scene.live) {
        drawer.putText("compose", scene.writing.sheet.text);
      } else if (scene.is === "saying" && isEdited(scene.writing.sheet)) {
        drawer.putText(scene.to.id, scene.writing.sheet.text);
      }
    },
  };
}

function changeWork({ store }: Tools, how: (work: Work) => Work): void {
  const work = workOf(store.get());
  if (work) {
    store.update(onWork(work.mail.id, how));
  }
}

/** How the mail gets read, where the first way did not work. */
function createReading({ store }: Tools, reading: ReadingMail, suggesting: Suggesting) {
  const follow = (found: Promise<boolean>) => void suggesting.follow(found);
  return {
    readAgain: (otherAccount = false) => follow(reading.read(true, otherAccount)),
    readHere: () => follow(reading.here()),
    readPasted: (text: string) => follow(reading.pasted(text)),
    goWithout() {
      reading.goWithout(true);
      follow(reading.read());
    },
    giveAccess() {
      reading.goWithout(false);
      follow(reading.read());
    },
    /** The three answers for a mail that nobody can read to us. */
    answer(corrections: Corrections) {
      const work = workOf(store.get());
      if (work) {
        store.update(onWork(work.mail.id, (now) => ({ ...now, corrections: { ...now.corrections, ...corrections } })));
        void suggesting.suggest(false);
      }
    },
  };
}

/** What the person says about the mail and the reply they want; the suggestion follows. */
function createChoosing(tools: Tools, suggesting: Suggesting) {
  const change = (how: (work: Work) => Work) => changeWork(tools, how);
  return {
    correct(name: CorrectionName, value: string) {
      change((work) => ({ ...work, corrections: { ...work.corrections, [name]: value } }));
      void suggesting.suggest(false);
    },
    choose(chosen: Partial<Choices>) {
      change((work) => ({ ...work, choices: { ...work.choices, ...chosen }, ...deskFor(work, chosen) }));
      void suggesting.suggest(false);
    },
    /** For choices that are typed. */
    tell(typed: Pick<Choices, "personalDetail" | "noteTo" | "news" | "newRole">) {
      change((work) => ({ ...work, choices: { ...work.choices, ...typed } }));
      suggesting.suggestSoon();
    },
    otherWording() {
      change((work) => ({ ...work, choices: { ...work.choices, wording: work.choices.wording + 1 } }));
      void suggesting.suggest(true);
    },
    reveal() {
      change((work) => ({ ...work, revealed: true }));
      void suggesting.suggest(false);
    },
  };
}

/** What the person does to the words themselves. */
function createWriting(tools: Tools, checking: Checking) {
  const { store } = tools;

  function write(how: (writing: Writing) => Writing): void {
    const before = writingOf(store.get())?.sheet.text;
    store.update(onWriting(how));
    if (writingOf(store.get())?.sheet.text !== before) {
      changeWork(tools, (work) => (["opening", "drafting"].includes(work.putting.is) ? work : { ...work, putting: { is: "idle" } }));
      checking.soon();
    }
  }

  const onSheet = (how: (sheet: Sheet) => Sheet) => write((writing) => turnTo(writing, how(writing.sheet)));
  return {
    type: (text: string) => write((writing) => edit(writing, text)),
    replace: (finding: Finding) => write((writing) => replace(writing, finding)),
    keep: (finding: Finding) => write((writing) => keep(writing, finding)),
    undo: () => write(undo),
    takeNewer: () => onSheet((sheet) => takeSuggestion(sheet, sheet.newer ?? sheet.suggested)),
    leaveNewer: () => onSheet((sheet) => ({ ...sheet, newer: null })),
    takeOwn: () => onSheet(takeOwn),
  };
}

/** The ways out of the pane. What they do was fetched when they were drawn (see WaysOutView). */
function createHandingOver(tools: Tools) {
  const handingOver = () => import("./reply/handingOver.js").then((file) => new file.HandingOver(tools));
  const change = (how: Partial<Work>) => changeWork(tools, (work) => ({ ...work, ...how }));
  return {
    putInReply: async (sure: boolean) => (await handingOver()).putInReply(sure),
    putInDraft: async () => (await handingOver()).putInDraft(),
    copyText: async () => (await handingOver()).copyText(),
    back: () => change({ putting: { is: "idle" } }),
    /** Not today: the words wait in this client. */
    sleep: () => change({ putting: { is: "slept" }, sleptAt: Date.now() }),
    wake: () => change({ putting: { is: "idle" }, sleptAt: null }),
  };
}

/** Each register and each note keeps its own sheet, so that a switch there and back loses nothing. */
function deskFor(work: Work, chosen: Partial<Choices>): Partial<Work> {
  const desk = deskOf({ ...work.choices, ...chosen });
  if (desk === deskOf(work.choices)) {
    return {};
  }
  const sheets = allSheets(work);
  return { sheets, writing: turnTo(work.writing, sheets[desk] ?? blankSheet), putting: { is: "idle" } };
}
