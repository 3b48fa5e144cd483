import type { Coach } from "./coach.js";
import { more } from "./more.en.js";
import type { Work } from "./state.js";
import { Button } from "./ui/controls.js";
import { Notice } from "./ui/notices.js";

const says = more.sleeping;

/** The words wait, and where. */
export function SleepingView({ work, coach }: { readonly work: Work; readonly coach: Coach }) {
  return (
    <Notice>
      <p>{work.putting.is === "slept" ? `${coach.tools.drawer.lasts ? says.kept : says.keptHere} ${says.noReminder}` : says.back}</p>
      <Button look="quiet" onPress={coach.wake}>{says.forget}</Button>
    </Notice>
  );
}
