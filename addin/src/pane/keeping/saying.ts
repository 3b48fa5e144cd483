import type { Reminder, Reply } from "../../service/records.js";
import { httpReminders } from "../../service/reminders.js";
import { asking, clickOn, Turns } from "../asking.js";
import type { Coach } from "../coach.js";
import type { Asked } from "../asked.js";
import { isStill, type Saying as Scene } from "../state.js";
import type { Tools } from "../tools.js";
import { blankSheet, suggest, takeSuggestion } from "../writing/sheet.js";
import { checked, newWriting, turnTo } from "../writing/writing.js";
import { Keeping } from "./keeping.js";

const turns = new Turns();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Turns to the note that a reminder is about. Words they wrote for it before are there again. */
export function say(tools: Tools, to: Reminder): void {
  const text = tools.drawer.takeText(to.id);
  tools.store.update((state) => {
    const writing = newWriting({ ...blankSheet, text }, []);
    const scene: Scene = { is: "saying", to, from: state.scene, wishes: { wording: 0 }, reply: { at: "idle", value: null }, writing, out: "idle" };
    return { ...state, scene };
  });
  void new Saying(tools).suggest(false);
}

/** A note to somebody they know, made from its reminder and one new thing. */
export class Saying {
  constructor(private readonly tools: Tools) {}

  /** `take` puts the suggestion in even where the person has written; their words stay to be had back. */
  async suggest(take: boolean, clicked = false): Promise<void> {
    clearTimeout(timer);
    const scene = this.scene;
    if (!scene) {
      return;
    }
    const { to, wishes, reply } = scene;
    const { send, yourName } = this.tools;
    const put = (next: (value: Reply | null) => Asked<Reply>) => this.change(to, (now) => ({ reply: next(now.reply.value) }));
    const click = clicked ? clickOn(reply) : {};
    const suggested = await asking(turns, put, (options) => httpReminders(send).word(to.id, { ...wishes, ...(yourName ? { yourName } : {}) }, { ...options, ...click }));
    if (suggested) {
      this.change(to, (now) => withWords(now, suggested, take));
    }
  }

  /** For what is typed. */
  tell(typed: Partial<Scene["wishes"]>): void {
    this.wish(typed);
    clearTimeout(timer);
    timer = setTimeout(() => void this.suggest(false), 400);
  }

  otherWording(): void {
    this.wish({ wording: (this.scene?.wishes.wording ?? 0) + 1 });
    void this.suggest(true);
  }

  async copy(): Promise<void> {
    const scene = this.scene;
    if (scene) {
      const copied = await this.tools.copy(scene.writing.sheet.text);
      this.change(scene.to, () => ({ out: copied ? "copied" : "byHand" }));
    }
  }

  /** The address is the one their mail came from; a reminder never has one from a mail's text. */
  async openNew(): Promise<void> {
    const scene = this.scene;
    if (!scene || scene.out === "opening") {
      return;
    }
    const { to, writing, reply } = scene;
    this.change(to, () => ({ out: "opening" }));
    try {
      await this.tools.outlook.openNew({ to: to.about.address ?? "", subject: reply.value?.subject ?? "", text: writing.sheet.text });
      this.change(to, () => ({ out: "opened" }));
    } catch {
      const copied = await this.tools.copy(writing.sheet.text);
      this.change(to, () => ({ out: copied ? "copiedInstead" : "byHand" }));
    }
  }

  /** Back to what they were at; what was on its way then is asked for again. */
  async leave(coach: Coach): Promise<void> {
    const scene = this.scene;
    clearTimeout(timer);
    turns.end();
    if (!scene) {
      return;
    }
    const { from, reply, to } = scene;
    this.tools.store.update((state) => ({ ...state, scene: from, keeping: state.keeping && { ...state.keeping, left: to.id } }));
    if (from.is === "mail" && !isStill(from.work)) {
      coach.again();
    }
    if (reply.at === "problem" && reply.problem.code === "reminder_gone") {
      void new Keeping(this.tools).look();
    }
    const shown = await this.tools.outlook.shown().catch(() => null);
    if (shown) {
      coach.see(shown);
    }
  }

  private wish(typed: Partial<Scene["wishes"]>): void {
    const scene = this.scene;
    if (scene) {
      this.change(scene.to, (now) => ({ wishes: { ...now.wishes, ...typed } }));
    }
  }

  private get scene(): Scene | null {
    const { scene } = this.tools.store.get();
    return scene.is === "saying" ? scene : null;
  }

  // An answer that comes after they went on to something else changes nothing.
  private change(to: Reminder, how: (now: Scene) => Partial<Scene>): void {
    this.tools.store.update((state) => (state.scene.is === "saying" && state.scene.to.id === to.id ? { ...state, scene: { ...state.scene, ...how(state.scene) } } : state));
  }
}

function withWords(now: Scene, reply: Reply, take: boolean): Partial<Scene> {
  if (reply.text === "") {
    return {};
  }
  const sheet = (take ? takeSuggestion : suggest)(now.writing.sheet, reply.text);
  const writing = turnTo(now.writing, sheet);
  return { writing: sheet.text === reply.text ? checked(writing, reply.text, reply.tone) : writing };
}
