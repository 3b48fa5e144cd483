import { useEffect, useState } from "preact/hooks";
import { Button } from "./controls.js";
import { later as says } from "./later.words.js";

/** True until a moment, in ms since 1970; draws again when it has come. */
export function useWait(from: number): boolean {
  const [come, setCome] = useState(0);
  const left = from - Date.now();
  useEffect(() => {
    const timer = left > 0 ? setTimeout(() => setCome(from), left) : undefined;
    return () => clearTimeout(timer);
  }, [from]);
  return left > 0 && come !== from;
}

interface Props {
  readonly label: string;
  readonly from: number;
  readonly onPress: () => void;
  readonly look?: "primary" | "plain" | "quiet";
  readonly busy?: boolean;
}

/** A button that says from when it makes sense and can be pressed from then on. */
export function LaterButton({ label, from, busy = false, ...rest }: Props) {
  const waits = useWait(from);
  return <Button {...rest} busy={busy || waits}>{waits ? says.from(label, from) : label}</Button>;
}
