import { useState } from "preact/hooks";
import type { Problem } from "../../service/problem.js";
import { problemOf } from "../asking.js";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { Notice, Trouble } from "../ui/notices.js";
import { more } from "../words/more.words.js";
import { remindToSend } from "./sleeping.js";

const says = more.sleeping;

interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** The words wait, and where; a reminder only when it is asked for. */
export function SleepingView({ work, coach }: Props) {
  const [reminder, set] = useState<"none" | "adding" | "added" | Problem>("none");
  const { tools } = coach;
  const slept = work.putting.is === "slept";
  const remind = () => {
    set("adding");
    remindToSend(tools, work, typeof reminder === "object" ? { click: { on: reminder } } : {}).then(() => set("added"), (error: unknown) => set(problemOf(error)));
  };
  return (
    <>
      <Notice>
        <p>{slept ? `${tools.drawer.lasts ? says.kept : says.keptHere} ${reminder === "added" ? says.reminded : says.noReminder}` : says.back}</p>
        <div class="actions">
          {slept && reminder !== "added" && <Button busy={reminder === "adding"} onPress={remind}>{says.remind}</Button>}
          <Button look="quiet" onPress={coach.wake}>{says.forget}</Button>
        </div>
      </Notice>
      {typeof reminder === "object" && <Trouble problem={reminder} onRetry={remind} />}
    </>
  );
}
