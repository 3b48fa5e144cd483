import type { ComponentChildren } from "preact";
import { isConsent, type Problem } from "../../service/problem.js";
import { tellingOf } from "../words/telling.js";
import { words } from "../words/words.js";

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

interface ToldProps {
  readonly problem: Problem;
  /** Said instead of what the service adds. */
  readonly detail?: string | undefined;
  /** The ways on. */
  readonly children: ComponentChildren;
}

/** What happened, what is kept, and what to do next. */
export function Told({ problem, detail, children }: ToldProps) {
  const { title, next, lang } = tellingOf(problem);
  return (
    <Notice urgent={!isConsent(problem)}>
      <p lang={lang}><strong>{title}</strong></p>
      {detail ? <p>{detail}</p> : problem.detail && problem.detail !== title && <p lang="en">{problem.detail}</p>}
      <p lang={lang}>{next}</p>
      <div class="actions">{children}</div>
    </Notice>
  );
}
