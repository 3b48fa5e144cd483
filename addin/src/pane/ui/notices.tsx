import type { ComponentChildren } from "preact";
import type { Problem } from "../../service/problem.js";
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

/** What happened, what is kept, and the one next step. */
export function Trouble({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  const own = words.problems[problem.code] ?? words.problems["unexpected"];
  const title = problem.title || own?.title;
  const next = problem.next || own?.next;
  return (
    <Notice urgent>
      <p><strong>{title}</strong></p>
      {problem.detail && problem.detail !== title && <p>{problem.detail}</p>}
      <p>{next}</p>
      <Button onPress={onRetry}>{retryLabel(problem)}</Button>
    </Notice>
  );
}

export function retryLabel({ code, status }: Problem): string {
  if (/consent/i.test(code)) {
    return words.allow;
  }
  return status === 401 || /sign/.test(code) ? words.signIn : words.tryAgain;
}
