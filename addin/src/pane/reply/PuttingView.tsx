import { useEffect } from "preact/hooks";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { lazy } from "../ui/lazy.js";
import { Notice } from "../ui/notices.js";
import { words } from "../words/words.js";
import { selectText } from "../writing/Editor.js";
import { waitFirst } from "./handingOver.js";

// Drawn, and so fetched, along with the buttons: what came of a press can be told also when the connection has gone since.
const OutcomeView = lazy(() => import("./OutcomeView.js").then((file) => file.OutcomeView));
interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** The ways out of the pane, or to wait. */
export function PuttingView({ work, coach }: Props) {
  const { putting, writing } = work;
  const busy = putting.is === "opening" || putting.is === "drafting" || writing.sheet.text.trim() === "";
  const wait = waitFirst(work, Date.now());
  const put = <Button key="put" look={wait ? "plain" : "primary"} busy={busy} onPress={() => void coach.putInReply(false)}>{words.reply.put}</Button>;
  const sleep = <Button key="sleep" look={wait ? "primary" : "plain"} busy={busy} onPress={coach.sleep}>{words.reply.sleep}</Button>;
  return (
    <div class="putting">
      <div class="actions">
        {wait ? [sleep, put] : [put, sleep]}
        <Button busy={busy} onPress={() => void coach.copyText()}>{words.reply.copy}</Button>
      </div>
      <OutcomeView work={work} coach={coach} />
    </div>
  );
}

/** The last resort: the words are selected. */
export function ByHand({ length }: { readonly length: number }) {
  useEffect(() => selectText(0, length), []);
  return <Notice>{words.byHand}</Notice>;
}
