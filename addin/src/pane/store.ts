import type { Asked } from "./asked.js";
import type { Access, State, Work } from "./state.js";
import type { Writing } from "./writing/writing.js";

/** The one place where state lives. Everything that changes it is a pure function of the state before. */
export interface Store {
  get(): State;
  update(change: (state: State) => State): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update(change) {
      const next = change(state);
      if (next !== state) {
        state = next;
        listeners.forEach((listener) => listener());
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Changes who is here and what they have allowed. Each call brings a token and says so: what is known already draws nothing anew. */
export function onAccess(change: Partial<Access>): (state: State) => State {
  return (state) => {
    const access = { ...state.access, ...change };
    return (Object.keys(change) as (keyof Access)[]).every((each) => access[each] === state.access[each]) ? state : { ...state, access };
  };
}

/** Changes the work on one message; an answer that comes after the person moved on changes nothing. */
export function onWork(mailId: string, change: (work: Work) => Work): (state: State) => State {
  return (state) => {
    const { scene } = state;
    if (scene.is !== "mail" || scene.work.mail.id !== mailId) {
      return state;
    }
    const work = change(scene.work);
    return work === scene.work ? state : { ...state, scene: { is: "mail", work } };
  };
}

/** Changes the text being written, be it the reply to a mail or a pasted one. */
export function onWriting(change: (writing: Writing) => Writing): (state: State) => State {
  return (state) => {
    const { scene } = state;
    switch (scene.is) {
      case "mail":
        return { ...state, scene: { is: "mail", work: { ...scene.work, writing: change(scene.work.writing) } } };
      case "compose":
      case "saying":
        return { ...state, scene: { ...scene, writing: change(scene.writing) } };
      default:
        return state;
    }
  };
}

export function writingOf(state: State): Writing | null {
  const { scene } = state;
  return scene.is === "mail" ? scene.work.writing : scene.is === "compose" || scene.is === "saying" ? scene.writing : null;
}

export function workOf(state: State): Work | null {
  return state.scene.is === "mail" ? state.scene.work : null;
}

type AskedField = "reading" | "reply" | "plan";

/** Puts the next step of one of the three questions into the work. */
export function putAsked<K extends AskedField>(store: Store, mailId: string, field: K) {
  type Value = NonNullable<Work[K]["value"]>;
  return (next: (value: Value | null) => Asked<Value>) =>
    store.update(onWork(mailId, (work) => ({ ...work, [field]: next(work[field].value as Value | null) })));
}
