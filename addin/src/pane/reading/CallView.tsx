import { useEffect, useRef, useState } from "preact/hooks";
import type { Coach } from "../coach.js";
import { Button } from "../ui/controls.js";
import { lazy } from "../ui/lazy.js";
import { words } from "../words/words.js";

const CallForm = lazy(() => import("./CallForm.js").then((file) => file.CallForm));

interface Props {
  readonly coach: Coach;
  /** A call is what is being worked on. */
  readonly told?: boolean;
}

/** A quiet way in for news that came in a call, and out of it again. */
export function CallView({ coach, told = false }: Props) {
  return told ? <p><Button look="quiet" onPress={() => void coach.leaveCall()}>{words.leaveCall}</Button></p> : <WayIn coach={coach} />;
}

function WayIn({ coach }: Props) {
  const [open, setOpen] = useState<boolean | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  // After Cancel the keyboard is back where it was.
  useEffect(() => void (open === false && line.current?.querySelector("button")?.focus()), [open]);
  return open
    ? <section><CallForm coach={coach} onCancel={() => setOpen(false)} /></section>
    : <p class="way" ref={line}><Button look="quiet" onPress={() => setOpen(true)}>{words.heard}</Button></p>;
}
