import { useRef } from "preact/hooks";
import type { Coach } from "../coach.js";
import { Button } from "../ui/controls.js";
import { lazy } from "../ui/lazy.js";
import { Notice } from "../ui/notices.js";
import { retryLabel } from "../words/telling.js";
import { words } from "../words/words.js";
import { visible, type Writing } from "./writing.js";

// Drawn, and so fetched, before anything is found: findings must not wait for it.
const FindingsView = lazy(() => import("./FindingsView.js").then((file) => file.FindingsView));
// The first key has fetched it already.
const CareView = lazy(() => import("../foryou/apart.js").then((file) => file.CareView));
const says = words.tone;
interface Props {
  readonly writing: Writing;
  readonly coach: Pick<Coach, "replace" | "keep" | "undo" | "checkAgain">;
  /** The text stands in Outlook, where no phrase can be shown. */
  readonly away?: boolean;
}

/** What the check says, under the words. */
export function ToneView({ writing, coach, away = false }: Props) {
  const { tone, problem } = writing;
  const settled = useSettled(writing);
  return (
    <div class="tone">
      {tone?.care ? <CareView care={tone.care} /> : (
        <>
          <p role="status" class="summary" lang={settled.lang}>{settled.text}</p>
          {tone && !problem && <p class="hint" lang="en">{tone.lengthSays}</p>}
          <FindingsView writing={writing} coach={coach} away={away} />
          {tone?.offer && <CareView care={tone.offer} look="hint" />}
        </>
      )}
      {problem && <Notice><p>{says.trouble}</p><Button onPress={coach.checkAgain}>{retryLabel(problem)}</Button></Notice>}
    </div>
  );
}

interface Said {
  readonly text: string;
  readonly lang?: "en";
}

/** The summary of the last check that came back: while a person types nothing is said to them. */
function useSettled(writing: Writing): Said {
  const said = useRef<Said>({ text: "" });
  const { tone, checked, sheet } = writing;
  if (!tone || checked === sheet.text) {
    said.current = summary(writing);
  }
  return writing.problem ? { text: "" } : said.current;
}

function summary(writing: Writing): Said {
  const { tone } = writing;
  const shown = visible(writing);
  // The service's line counts all it found; once phrases are kept, ours counts what is left, as the service would. In another language ours says it.
  if (!tone || (shown.length === tone.findings.length && !(words.inEnglish && shown.length > 0))) {
    return { text: tone?.summary ?? "", lang: "en" };
  }
  const strong = shown.filter(({ weight }) => weight === "strong").length;
  return { text: strong > 1 ? says.strong(strong) : shown.length > 0 ? says.parts(shown.length) : says.clean };
}
