import { useEffect, useState } from "preact/hooks";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Notice } from "../ui/notices.js";
import { answered as says } from "./answered.words.js";

/** Whether they have answered this mail already. Asked beside everything else: nothing waits for it, and where it cannot be told nothing is said. */
export function AnsweredView({ work, coach }: { readonly work: Work; readonly coach: Coach }) {
  const [at, setAt] = useState<Date | null>(null);
  const { id } = work.mail;
  useEffect(() => {
    let here = true;
    coach.tools.service.answered(id).then((answer) => here && setAt(answer.at ? new Date(answer.at) : null), () => undefined);
    return () => void (here = false);
  }, [id]);
  return at && <Notice><p><strong>{says.on(at, new Date())}</strong> {says.advice}</p></Notice>;
}
