import type { ComponentChildren } from "preact";
import type { Problem } from "../../service/problem.js";
import { retryLabel } from "../words/telling.js";
import { Button } from "./controls.js";
import { lazy } from "./lazy.js";
import { Told } from "./notices.js";

const Later = lazy(() => import("./Later.js").then((file) => file.LaterButton));

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
  /** Said instead of what the service adds. */
  readonly detail?: string;
  /** Other ways on, beside the button. */
  readonly children?: ComponentChildren;
}

/** A problem and the one next step: trying again, now or from when it makes sense. */
export function Trouble({ problem, onRetry, detail, children }: Props) {
  const label = retryLabel(problem);
  return (
    <Told problem={problem} detail={detail}>
      {problem.from ? <Later label={label} from={problem.from} onPress={onRetry} /> : <Button onPress={onRetry}>{label}</Button>}
      {children}
    </Told>
  );
}
