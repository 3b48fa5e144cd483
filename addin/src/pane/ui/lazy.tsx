import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ownProblem } from "../../service/problem.js";
import { Trouble } from "./notices.js";

/** A view that is fetched when it is first drawn, so that the first load stays small. */
export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Lazy(props: P) {
    const [View, show] = useState<FunctionComponent<P> | null>(() => loaded);
    const [away, setAway] = useState(false);
    const fetch = () => {
      setAway(false);
      load().then((view) => show(() => (loaded = view)), () => setAway(true));
    };
    useEffect(() => void (loaded ?? fetch()), []);
    return View ? <View {...props} /> : away ? <Trouble problem={ownProblem("unreachable").problem} onRetry={fetch} /> : null;
  };
}
