import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Finding, Register } from "../../service/records.js";
import type { Coach } from "../coach.js";
import type { Composed } from "../state.js";
import { Button, Radios } from "../ui/controls.js";
import { Notice, Skeleton } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { words } from "../words/words.js";
import { Editor } from "../writing/Editor.js";
import { ToneView } from "../writing/ToneView.js";
import { compose as says } from "./compose.words.js";
import { createComposing, type Composer, type Composing } from "./composing.js";

interface Props {
  readonly scene: Composed;
  readonly coach: Coach;
}

/** The coach beside the draft in Outlook; where that cannot be read, a place to paste words. */
export function ComposeView({ scene, coach }: Props) {
  const [now, show] = useState<Composing | null>(null);
  const composer = useMemo(() => createComposing(coach.tools, coach.checking, show), [coach]);
  useEffect(() => {
    composer.start();
    return composer.stop;
  }, [composer]);
  if (now?.at === "paste") {
    return <PasteView scene={scene} coach={coach} composer={composer} />;
  }
  return (
    <section>
      <h1>{says.title}</h1>
      <p class="hint">{says.text} {words.inEnglish}</p>
      {now?.at === "live" ? <LiveView scene={scene} coach={coach} composer={composer} now={now} /> : <Skeleton label={says.looking} lines={3} slow={false} />}
    </section>
  );
}

interface LiveProps extends Props {
  readonly composer: Composer;
  readonly now: Composing;
}

function LiveView({ scene, coach, composer, now }: LiveProps) {
  const { writing } = scene;
  const empty = writing.sheet.text.trim() === "";
  const care = writing.tone?.care !== undefined;
  const place = useRef<HTMLDivElement>(null);
  const keeping = useKeyboardKept(place, empty || writing.problem !== null || writing.checked === writing.sheet.text);
  const inOutlook = { ...coach, replace: (finding: Finding) => keeping(composer.replace(finding)), keep: (finding: Finding) => keeping(coach.keep(finding)), undo: () => keeping(composer.undo()) };
  return (
    <div class="draft" ref={place}>
      {now.told && now.told !== "inserted" && now.told !== "takenOut" && <Notice urgent><p>{says.trouble[now.told]}</p></Notice>}
      {now.told === "inserted" && now.inserted !== null && (
        <p class="undo" role="status">{says.inserted} <Button look="quiet" onPress={() => keeping(composer.takeOut())}>{says.takeOut}</Button></p>
      )}
      {now.told === "takenOut" && <p role="status">{says.takenOut}</p>}
      {empty ? <p>{says.empty}</p> : (
        <ToneView writing={writing} away coach={inOutlook} />
      )}
      {now.answers && !care && now.inserted === null && <StartView now={now} empty={empty} onStart={(register) => keeping(composer.suggest(register))} />}
    </div>
  );
}

/** What was pressed may be gone: then the keyboard goes to what stands in its place once that is known, and not back to the top. */
function useKeyboardKept(place: { readonly current: HTMLElement | null }, settled: boolean): (done: Promise<void> | void) => void {
  const [pressed, press] = useState(false);
  useEffect(() => {
    if (pressed && (!lost() || caught(place.current, settled))) {
      press(false);
    }
  });
  return (done) => void Promise.resolve(done).then(() => press(true));
}

const lost = () => document.hasFocus() && document.activeElement === document.body;

function caught(place: HTMLElement | null, settled: boolean): boolean {
  const next = place?.querySelector<HTMLElement>(settled ? ".undo button, .findings .button, button" : ".undo button, .findings .button");
  next?.focus();
  return next !== undefined && next !== null;
}

function StartView({ now, empty, onStart }: { readonly now: Composing; readonly empty: boolean; readonly onStart: (register: Register) => void }) {
  const [register, setRegister] = useState<Register>("warm");
  const start = () => onStart(register);
  if (now.asking !== "no") {
    return <Skeleton label={says.starting} lines={3} slow={now.asking === "slow"} />;
  }
  return (
    <div class="choices">
      <Radios legend={words.reply.register} options={(["short", "warm", "formal"] as const).map((each) => [each, words.reply.registers[each]] as const)} value={register} onChoose={setRegister} />
      <Button look={empty ? "primary" : "plain"} onPress={start}>{says.start}</Button>
      {!empty && <p class="hint">{says.above}</p>}
      {now.instead && <p role="status" lang="en">{now.instead}</p>}
      {now.problem && <Trouble problem={now.problem} onRetry={start} />}
    </div>
  );
}

function PasteView({ scene, coach, composer }: Props & { readonly composer: Composer }) {
  return (
    <section>
      <h1>{says.paste.title}</h1>
      <p>{says.paste.text}</p>
      <Editor label={says.paste.label} writing={scene.writing} onType={coach.type} />
      <ToneView writing={scene.writing} coach={coach} />
      <div class="actions"><Button look="quiet" onPress={composer.start}>{says.paste.again}</Button></div>
    </section>
  );
}
