import { useEffect } from "preact/hooks";
import { Notice } from "../ui/notices.js";
import { words } from "../words/words.js";
import { selectText } from "../writing/Editor.js";

/** The last resort: the words are selected. */
export function ByHand({ length }: { readonly length: number }) {
  useEffect(() => selectText(0, length), []);
  return <Notice>{words.byHand}</Notice>;
}
