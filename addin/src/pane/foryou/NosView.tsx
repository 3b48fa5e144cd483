import { useState } from "preact/hooks";
import type { RoamingSettings } from "../../outlook/outlook.js";
import { Button } from "../ui/controls.js";
import { Notice } from "../ui/notices.js";
import { saveFile } from "../ui/saveFile.js";
import type { About } from "./about.js";
import { AddNo } from "./AddNo.js";
import { forYou } from "./forYou.words.js";
import { keep } from "./keeping.js";
import { csv, decode, encode, withNo, type No } from "./nos.js";

const says = forYou.nos;
const name = "nos";

interface Props {
  readonly about: About;
  readonly kept: RoamingSettings;
}

/** The hundred-Nos sheet: not there until it is asked for, and gone with one click. */
export function NosView({ about, kept }: Props) {
  const [told, setTold] = useState("");
  const [before, setBefore] = useState<string | null>(null);
  const [now, setNow] = useState(() => kept.get(name));
  const put = async (text: string | null) => {
    const problem = await keep(kept, name, text, says.room);
    setTold(problem);
    setNow(kept.get(name));
    setBefore(problem || text !== null ? null : now);
  };
  const change = (sheet: readonly No[] | null) => {
    const text = sheet && encode(sheet);
    return text === null ? setTold(says.room) : void put(text);
  };
  return (
    <div class="apart">
      <p>{says.says}</p>
      {now === null
        ? <div class="actions"><Button onPress={() => void put("")}>{says.start}</Button></div>
        : <Sheet sheet={decode(now)} about={about} onChange={change} onSave={(sheet) => saveFile(says.file, "text/csv", csv(says.columns, sheet))} onDelete={() => void put(null)} />}
      {before !== null && <Notice><p>{says.deleted}</p><Button look="quiet" onPress={() => void put(before)}>{says.undo}</Button></Notice>}
      {told && <Notice>{told}</Notice>}
      <p class="hint">{forYou.where[kept.where]}</p>
    </div>
  );
}

interface SheetProps {
  readonly sheet: readonly No[];
  readonly about: About;
  readonly onChange: (sheet: readonly No[] | null) => void;
  readonly onSave: (sheet: readonly No[]) => void;
  readonly onDelete: () => void;
}

function Sheet({ sheet, about, onChange, onSave, onDelete }: SheetProps) {
  const squares = Math.ceil(Math.max(1, sheet.length) / 100) * 100;
  return (
    <>
      <div class="squares" aria-hidden="true">{Array.from({ length: squares }, (_, at) => <span key={at} class={at < sheet.length ? "filled" : ""} />)}</div>
      <AddNo sheet={sheet} about={about} onAdd={(no) => onChange(withNo(sheet, no))} />
      <details>
        <summary>{says.which}</summary>
        {sheet.length === 0 ? <p>{says.none}</p> : <Which sheet={sheet} onChange={onChange} />}
      </details>
      <p class="hint">{says.mark}</p>
      <div class="actions">
        <Button onPress={() => onSave(sheet)}>{says.save}</Button>
        <Button onPress={onDelete}>{says.delete}</Button>
      </div>
    </>
  );
}

function Which({ sheet, onChange }: Pick<SheetProps, "sheet" | "onChange">) {
  return (
    <ul class="which">
      {sheet.map((no) => {
        const which = says.of(no.company, forYou.day(no.day));
        return <li key={which + no.mark}><span>{which}</span> <Button look="quiet" name={says.takeOutOf(which)} onPress={() => onChange(sheet.filter((each) => each !== no))}>{says.takeOut}</Button></li>;
      })}
    </ul>
  );
}
