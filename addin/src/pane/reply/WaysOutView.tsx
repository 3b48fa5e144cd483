import { useReducer, useRef } from "preact/hooks";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { lazy } from "../ui/lazy.js";
import { words } from "../words/words.js";
import { isCopied, waitFirst, waysOut } from "./standing.js";

const says = words.reply;
// Drawn, and so fetched, along with the words: what a press does and what came of it can be told also when the connection has gone since.
const handed = () => Promise.all([import("./handed.js"), import("./handingOver.js")]).then(([file]) => file);
const OutcomeView = lazy(() => handed().then((file) => file.OutcomeView));
const CopiedView = lazy(() => Promise.all([import("./CopyingView.js"), handed()]).then(([file]) => file.CopiedView));
interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/**
 * The ways out of the pane, or to wait, in sight from the first moment: nobody has to look for them. They follow the reply in the page, and so for
 * the keyboard and a screen reader, and are shown at the lower edge of the window (style.css): last in the pane's column, where their place never changes
 * whatever comes above. What came of a press follows them and is shown above them: nothing comes under a finger that has just pressed.
 */
export function WaysOutView({ work, coach }: Props) {
  const stands = waysOut(work);
  const { ref, wait, look } = useCalmOrder(waitFirst(work, Date.now()));
  if (stands === "none") {
    return null;
  }
  const { note = "reply" } = work.choices;
  const copied = isCopied(work);
  const states = { soon: stands === "soon", busy: stands === "empty" || work.putting.is === "opening" || work.putting.is === "drafting" };
  const put = <Button key="put" look={wait ? "plain" : "primary"} {...states} onPress={() => void coach.putInReply(false)}>{says.put}</Button>;
  const sleep = <Button key="sleep" look={wait ? "primary" : "plain"} {...states} onPress={coach.sleep}>{says.sleep}</Button>;
  const copy = <Button look="primary" soon={states.soon} busy={states.busy || isTooLong(work)} onPress={() => void coach.copyText()}>{says.copy}</Button>;
  return (
    <div class="bar" role="group" aria-label={note === "reply" ? says.title : words.notes.titles[note]} ref={ref} onPointerLeave={look} onFocusOut={look}>
      <div class="actions">{copied ? copy : wait ? [sleep, put] : [put, sleep]}</div>
      {!states.soon && <div class="outcome">{copied ? <CopiedView work={work} /> : <OutcomeView work={work} coach={coach} />}</div>}
    </div>
  );
}

/** Whether waiting comes first. Under a pointer, and while the keyboard is there, the two keep their places; they change them when it has left. */
function useCalmOrder(wanted: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const wait = useRef(wanted);
  const [, look] = useReducer((times: number, _: unknown) => times + 1, 0);
  if (!ref.current?.matches(":hover, :focus-within")) {
    wait.current = wanted;
  }
  return { ref, wait: wait.current, look };
}

function isTooLong({ writing, reply }: Work): boolean {
  return writing.sheet.text.length > (reply.value?.mostCharacters ?? Infinity);
}
