import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Coach } from "./coach.js";
import { CallView } from "./reading/CallView.js";
import { ReadingView } from "./reading/ReadingView.js";
import { NotesView } from "./reply/NotesView.js";
import { ReplyView } from "./reply/ReplyView.js";
import { WaysOutView } from "./reply/WaysOutView.js";
import { currentReading, isStill, type Moved, type State, type Work } from "./state.js";
import type { Store } from "./store.js";
import { Button } from "./ui/controls.js";
import { Fold } from "./ui/Fold.js";
import { lazy } from "./ui/lazy.js";
import { Notice } from "./ui/notices.js";
import { words } from "./words/words.js";

const ComposeView = lazy(() => import("./compose/ComposeView.js").then((file) => file.ComposeView));
const PlanView = lazy(() => import("./keeping/PlanView.js").then((file) => file.PlanView));
const apart = () => import("./foryou/apart.js");
const ForYou = lazy(() => apart().then((file) => file.ForYou));
const CarePanel = lazy(() => apart().then((file) => file.CarePanel));
const KeepingView = lazy(() => import("./keeping/KeepingView.js").then((file) => file.KeepingView));
const SayingView = lazy(() => import("./keeping/SayingView.js").then((file) => file.SayingView));

/** The whole pane, drawn from the state, once Outlook has said what is open; until then the page itself (index.html) holds the place. */
export function Pane({ store, coach }: { readonly store: Store; readonly coach: Coach | null }) {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => store.subscribe(() => setState(store.get())), [store]);
  // Once there it stays, open as they left it, also while the next mail is read.
  const forThem = useRef(false);
  forThem.current ||= !isOpening(state);
  return (
    <main onInput={({ target }) => void apart().then(({ listen }) => listen(target, store), () => undefined)}>
      {coach ? <SceneView state={state} coach={coach} /> : <Quiet is={state.scene.is} />}
      {coach && forThem.current && <section><Fold title={words.forYou}>{() => <ForYou state={state} coach={coach} />}</Fold></section>}
      {coach && state.access.signedIn && state.access.leaving !== "stays" && <footer><Button look="quiet" onPress={() => void coach.signOut()}>{words.signOut}</Button></footer>}
      {state.care && <CarePanel care={state.care} store={store} />}
    </main>
  );
}

/** Nothing is known of the mail yet but that it is open: only what it is and the ways out are drawn, so that they are there at once. */
function isOpening({ scene }: State): boolean {
  return scene.is === "mail" && !currentReading(scene.work) && scene.work.reading.at !== "problem";
}

function SceneView({ state, coach }: { readonly state: State; readonly coach: Coach }) {
  const { scene } = state;
  switch (scene.is) {
    case "mail":
      return <MailView key={scene.work.mail.id} work={scene.work} coach={coach} moved={state.moved} state={state} />;
    case "compose":
      return <><ComposeView scene={scene} coach={coach} /><KeepingView state={state} coach={coach} /></>;
    case "saying":
      return <SayingView key={scene.to.id} scene={scene} coach={coach} />;
    default:
      return <><Quiet is={scene.is} />{scene.is === "nothing" && <><CallView coach={coach} /><KeepingView state={state} coach={coach} /></>}</>;
  }
}

function Quiet({ is }: { readonly is: State["scene"]["is"] }) {
  return is === "nothing" || is === "outside" || is === "offline" ? <section><h1>{words[is].title}</h1><p>{words[is].text}</p></section> : null;
}

function MailView({ work, coach, moved, state }: { readonly work: Work; readonly coach: Coach; readonly moved: Moved | null; readonly state: State }) {
  const { access, keeping } = state;
  // Once there, the list stays, also while a new suggestion is on its way.
  const settled = useRef(false);
  settled.current ||= isStill(work);
  const { subject, from } = work.mail;
  return (
    <>
      <header>
        <h1><span class="unseen">{words.workingOn}: </span>{subject || words.noSubject}</h1>
        {(from.name || from.address) && <p>{words.from(from.name || from.address)}</p>}
        {words.inEnglish && <p>{words.inEnglish}</p>}
        {work.told && <CallView coach={coach} told />}
      </header>
      {moved && <MovedNotice to={moved} subject={subject || words.noSubject} coach={coach} />}
      <ReadingView work={work} coach={coach} access={access} />
      <ReplyView work={work} coach={coach} />
      <WaysOutView work={work} coach={coach} />
      <NotesView work={work} coach={coach} />
      {isNoAnswer(work) && <CallView coach={coach} />}
      {work.plan.at !== "idle" && <PlanView work={work} coach={coach} without={access.without} keeping={keeping} />}
      {settled.current && <KeepingView state={state} coach={coach} />}
    </>
  );
}

/** A mail that says nothing about an application may be open while the news came another way. */
function isNoAnswer(work: Work): boolean {
  const reading = currentReading(work);
  return reading !== null && reading.answering.advice !== "ask" && ["other", "receipt", "jobMail"].includes(reading.outcome);
}

function MovedNotice({ to, subject, coach }: { readonly to: Moved; readonly subject: string; readonly coach: Coach }) {
  return (
    <Notice urgent>
      <p><strong>{words.moved.title}</strong> {words.moved.kept(subject)}</p>
      <Button onPress={() => coach.follow(to)}>{words.moved.follow}</Button> <Button look="quiet" onPress={coach.stay}>{words.moved.stay}</Button>
    </Notice>
  );
}
