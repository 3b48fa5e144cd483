import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ownProblem } from "../../service/problem.js";
import { wordsInPlace } from "../words/language.js";
import { retryLabel } from "../words/telling.js";
import { Button } from "./controls.js";
import { Told } from "./notices.js";

/**
 * A view that is fetched when it is first drawn, so that the first load holds the reading, the suggested reply and its button alone.
 * What is fetched this way comes as a whole: the view, what it does (on `coach.tools`), and its words in an `*.words.ts` beside it, in the person's language before it is drawn.
 * What may be wanted when the connection has gone is drawn, and so fetched, before it has anything to show (see WaysOutView).
 */
export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Lazy(props: P) {
    const [View, show] = useState<FunctionComponent<P> | null>(() => loaded);
    const [away, setAway] = useState(false);
    const fetch = () => {
      setAway(false);
      load().then((view) => wordsInPlace().then(() => show(() => (loaded = view))), () => setAway(true));
    };
    useEffect(() => void (loaded ?? fetch()), []);
    return View ? <View {...props} /> : away ? <Away onRetry={fetch} /> : null;
  };
}

function Away({ onRetry }: { readonly onRetry: () => void }) {
  const { problem } = ownProblem("unreachable");
  return <Told problem={problem}><Button onPress={onRetry}>{retryLabel(problem)}</Button></Told>;
}
