import type { ComponentChildren } from "preact";
import { isConsent, type Problem } from "../../service/problem.js";
import { retryLabel, tellingOf } from "../telling.js";
import { words } from "../words.en.js";
import { Button } from "./controls.js";

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
  /** Other ways on, beside the button. */
  readonly children?: ComponentChildren;
}

/** What happened, what is kept, and the one next step. */
export function Trouble({ problem, onRetry, children }: TroubleProps) {
  const { title, next } = tellingOf(problem);
  return (
    <Notice urgent={!isConsent(problem)}>
      <p><strong>{title}</strong></p>
      {problem.detail && problem.detail !== title && <p>{problem.detail}</p>}
      <p>{next}</p>
      <div class="actions"><Button onPress={onRetry}>{retryLabel(problem)}</Button>{children}</div>
    </Notice>
  );
}
