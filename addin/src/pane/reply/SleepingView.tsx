import { useRef, useState } from "preact/hooks";
import type { Problem } from "../../service/problem.js";
import { problemOf } from "../asking.js";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { Trouble } from "../ui/Trouble.js";
import { putting } from "./putting.words.js";

const says = putting.sleeping;
interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** Said above the ways out in one line, which leaves the words in sight: they wait. A reminder only when it is asked for. */
export function SleptLine({ work, coach: { tools } }: Props) {
  const [reminder, set] = useState<"none" | "adding" | "added" | Problem>("none");
  const remind = () => {
    set("adding");
    const click = typeof reminder === "object" ? { click: { on: reminder } } : {};
    import("./sleeping.js").then((file) => file.remindToSend(tools, work, click)).then(() => set("added"), (error: unknown) => set(problemOf(error)));
  };
  return (
    <>
      <div class="slept">
        <p role="status">{reminder === "added" ? says.reminded : says.waiting}</p>
        {reminder !== "added" && <Button look="quiet" name={says.remind} busy={reminder === "adding"} onPress={remind}>{says.remindShort}</Button>}
      </div>
      {typeof reminder === "object" && <Trouble problem={reminder} onRetry={remind} />}
    </>
  );
}

/** Under the words themselves: where they wait and how long, and that they need not. */
export function SleepingView({ work, coach }: Props) {
  // Told of a night only once they have been away.
  const today = useRef(false);
  today.current ||= work.putting.is === "slept";
  const kept = coach.tools.drawer.lasts ? says.kept : says.keptHere;
  const forget = () => {
    document.querySelector<HTMLElement>(".bar button")?.focus();
    coach.wake();
  };
  return (
    <div class="notice">
      <p>{today.current ? kept : says.back}</p>
      <div class="actions"><Button look="quiet" onPress={forget}>{says.forget}</Button></div>
    </div>
  );
}
