import { useEffect, useId, useRef, useState } from "preact/hooks";
import { loadCare } from "../../service/careHelp.js";
import type { CareAnswer } from "../../service/records.js";
import { Button } from "../ui/controls.js";
import { CareView } from "./CareView.js";
import { forYou } from "./forYou.words.js";

const says = forYou.vent;

/** The words stand in the box and nowhere else: no state, no store, no call, no browser's spelling service. Taken off the page, they are gone. */
export function VentView() {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [gone, setGone] = useState(false);
  const clear = () => {
    if (box.current) {
      box.current.value = "";
      box.current.focus();
    }
    setGone(true);
  };
  return (
    <div class="apart">
      <p id={`${id}-hint`}>{says.says}</p>
      <div class="field">
        <label for={id}>{says.label}</label>
        <textarea id={id} ref={box} rows={6} autocomplete="off" spellcheck={false} data-gramm="false" data-enable-grammarly="false" data-ms-editor="false"
          aria-describedby={`${id}-hint`} onInput={() => setGone(false)} />
      </div>
      <div class="actions"><Button onPress={clear}>{says.clear}</Button><span role="status">{gone ? says.gone : ""}</span></div>
      <p class="hint">{says.local}</p>
      <SomebodyToTalkTo />
    </div>
  );
}

/** Always there, whatever stands in the box. */
function SomebodyToTalkTo() {
  const anywhere: CareAnswer = { says: "", lines: [forYou.care.anywhere] };
  const [offer, setOffer] = useState(anywhere);
  useEffect(() => void loadCare().then(({ care }) => setOffer(care), () => undefined), []);
  return <CareView care={offer} look="hint lines" own={forYou.care.more} />;
}
