import { useEffect, useRef } from "preact/hooks";
import type { NoteKind, Reading, Register } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { currentReading, type Work } from "../state.js";
import { Button, Line, Radios, Switch } from "../ui/controls.js";
import { lazy } from "../ui/lazy.js";
import { Notice, Skeleton } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { words } from "../words/words.js";
import { Editor } from "../writing/Editor.js";
import { isEdited, type Sheet } from "../writing/sheet.js";
import { ToneView } from "../writing/ToneView.js";
import { isCopied, offerOf, onDesk } from "./standing.js";

const says = words.reply;
const NoteChoices = lazy(() => import("./NoteChoices.js").then((file) => file.NoteChoices));
// Not missed where it cannot be fetched.
const AnsweredView = lazy(() => import("./AnsweredView.js").then((file) => file.AnsweredView, () => () => null));
const SleepingView = lazy(() => import("./handed.js").then((file) => file.SleepingView));
const CopyingView = lazy(() => import("./CopyingView.js").then((file) => file.CopyingView));
interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** The reply: how it should sound, the words themselves, and what may be done with them. */
export function ReplyView({ work, coach }: Props) {
  const reading = currentReading(work);
  const offer = reading ? offerOf(reading, work) : "none";
  if (!reading || offer === "none") {
    return null;
  }
  // Behind the suggestion, which must not wait; a call, and a mailbox that stays closed, tell nothing of it.
  const tells = (offer === "button" || work.reply.value !== null) && work.choices.note === "reply" && !work.told && !work.readHere;
  return (
    <section aria-labelledby="reply">
      <Title note={work.choices.note ?? "reply"} />
      {tells && <AnsweredView work={work} coach={coach} />}
      {offer === "button" ? <Button onPress={coach.reveal}>{says.optional}</Button> : <Desk work={work} coach={coach} reading={reading} />}
    </section>
  );
}

/** Whoever turns to another note is taken to it. */
function Title({ note }: { readonly note: NoteKind }) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(note);
  useEffect(() => {
    if (before.current !== note) {
      before.current = note;
      title.current?.focus();
    }
  }, [note]);
  return <h2 id="reply" tabIndex={-1} ref={title}>{note === "reply" ? says.title : words.notes.titles[note]}</h2>;
}

function Desk({ work, coach, reading }: Props & { readonly reading: Reading }) {
  const { at, value } = work.reply;
  const lies = onDesk(work);
  const none = lies !== "lines" && value?.text === "" && value.instead;
  return (
    <>
      {work.choices.note === "reply" ? <ChoicesView work={work} coach={coach} reading={reading} /> : <NoteChoices work={work} coach={coach} reading={reading} />}
      {work.reply.at === "problem" && <Trouble problem={work.reply.problem} onRetry={coach.suggestAgain} />}
      {at === "slow" && lies !== "lines" && <Notice>{words.slow}</Notice>}
      {none && <Notice><span lang="en">{none}</span></Notice>}
      {lies === "lines" && <Skeleton label={says.loading} lines={6} slow={at === "slow"} />}
      {lies === "words" && <Written work={work} coach={coach} language={reading.language} />}
    </>
  );
}

function Written({ work, coach, language }: Props & { readonly language: string }) {
  return (
    <>
      <Editor label={work.choices.note === "reply" ? says.text : words.notes.text} writing={work.writing} language={language} hint={isEdited(work.writing.sheet) ? says.typed : says.mine} onType={coach.type}>
        <Button look="quiet" onPress={coach.otherWording} busy={work.reply.at === "asking" || work.reply.at === "slow"}>{says.other}</Button>
      </Editor>
      <Aside sheet={work.writing.sheet} coach={coach} />
      <ToneView writing={work.writing} coach={coach} />
      {isCopied(work) ? <CopyingView work={work} coach={coach} /> : <Kept work={work} coach={coach} />}
    </>
  );
}

/** The words for another place, and how long they have been waiting for this one. */
function Kept({ work, coach }: Props) {
  const { writing, sleptAt } = work;
  return (
    <>
      <div class="actions"><Button busy={writing.sheet.text.trim() === ""} onPress={() => void coach.copyText()}>{says.copy}</Button></div>
      {sleptAt !== null && <SleepingView work={work} coach={coach} />}
    </>
  );
}

function ChoicesView({ work, coach, reading }: Props & { readonly reading: Reading }) {
  const { choices } = work;
  const registers = (["short", "warm", "formal"] as const).map((register) => [register, says.registers[register]] as const);
  return (
    <div class="choices">
      <Radios<Register> legend={says.register} options={registers} value={choices.register} onChoose={(register) => coach.choose({ register })} />
      <Line label={says.detail} example={says.detailExample} value={choices.personalDetail ?? ""} onType={(personalDetail) => coach.tell({ personalDetail })} />
      <Feedback work={work} coach={coach} reading={reading} />
      {wishesFit(reading) && <Switch label={says.wishes} on={choices.wishNewHireWell} onChange={(wishNewHireWell) => coach.choose({ wishNewHireWell })} />}
      <Radios legend={says.wouldWork} options={[["yes", says.yes], ["no", says.no]]} value={choices.wouldWorkWithThem ? "yes" : "no"}
        onChoose={(answer) => coach.choose({ wouldWorkWithThem: answer === "yes" })} />
    </div>
  );
}

function Feedback({ work, coach, reading }: Props & { readonly reading: Reading }) {
  if (reading.signals.some((signal) => signal.kind === "feedbackRefused")) {
    return <p class="hint">{says.feedbackRefused}</p>;
  }
  if (reading.sender.kind === "noReply" || reading.stage.value === "application") {
    return null;
  }
  return (
    <Switch label={says.feedback} hint={work.choices.askForFeedback ? says.feedbackHint : ""} on={work.choices.askForFeedback}
      onChange={(askForFeedback) => coach.choose({ askForFeedback })} />
  );
}

function wishesFit({ outcome, stage }: Reading): boolean {
  return (outcome === "notSelected" || outcome === "positionFilled") && (stage.value === "interview" || stage.value === "final");
}

/** A suggestion that waits beside their words, or their words beside a suggestion. */
export function Aside({ sheet: { newer, own }, coach }: { readonly sheet: Sheet; readonly coach: Coach }) {
  if (newer !== null) {
    return (
      <Notice>
        <p>{says.newer}</p>
        <Button onPress={coach.takeNewer}>{says.takeNewer}</Button> <Button look="quiet" onPress={coach.leaveNewer}>{says.leaveNewer}</Button>
      </Notice>
    );
  }
  return own === null ? null : (
    <Notice>
      <p>{says.own}</p>
      <Button onPress={coach.takeOwn}>{says.takeOwn}</Button>
    </Notice>
  );
}
