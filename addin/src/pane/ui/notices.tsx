import type { ComponentChildren } from "preact";
import { isConsent, type Problem } from "../../service/problem.js";
import { retryLabel, tellingOf } from "../words/telling.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { lazy } from "./lazy.js";

const Later = lazy(() => import("./Later.js").then((file) => file.LaterButton));

/** Grey lines where text will be: calmer than anything that turns. */
export function Skeleton({ label, lines, slow }: { readonly label: string; readonly lines: number; readonly slow: boolean }) {
  return (
    <div class="skeleton">
      <p role="status" class={slow ? "" : "unseen"}>{slow ? words.slow : label}</p>
      <div aria-hidden="true">{Array.from({ length: lines }, (_, line) => <span key={line} />)}</div>
    </div>
  );
}

export function Notice({ children, urgent = false }: { readonly children: ComponentChildren; readonly urgent?: boolean }) {
  return <div class={urgent ? "notice urgent" : "notice"} role={urgent ? "alert" : "status"}>{children}</div>;
}

interface TroubleProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
  /** Said instead of what the service adds. */
  readonly detail?: string;
  /** Other ways on, beside the button. */
  readonly children?: ComponentChildren;
}

/** What happened, what is kept, and the one next step. */
export function Trouble({ problem, onRetry, detail, children }: TroubleProps) {
  const { title, next, lang } = tellingOf(problem);
  return (
    <Notice urgent={!isConsent(problem)}>
      <p lang={lang}><strong>{title}</strong></p>
      {detail ? <p>{detail}</p> : problem.detail && problem.detail !== title && <p lang="en">{problem.detail}</p>}
      <p lang={lang}>{next}</p>
      <div class="actions">{problem.from ? <Later label={retryLabel(problem)} from={problem.from} onPress={onRetry} /> : <Button onPress={onRetry}>{retryLabel(problem)}</Button>}{children}</div>
    </Notice>
  );
}
