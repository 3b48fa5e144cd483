import { useId, useState } from "preact/hooks";
import type { Outcome, Reading, Stage } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { Choice } from "../ui/Choice.js";
import { Button, Line } from "../ui/controls.js";
import { more } from "../words/more.words.js";
import { words } from "../words/words.js";

const says = more.unread;
const { outcomes, stages } = words.reading;
interface Props {
  readonly reading: Reading;
  readonly coach: Coach;
}

/** For a mail whose words nobody can give us: three questions, or its text pasted. */
export function UnreadView({ reading, coach }: Props) {
  const [outcome, setOutcome] = useState<Outcome>("notSelected");
  const [stage, setStage] = useState<Stage>("unknown");
  const [name, setName] = useState(reading.sender.name);
  return (
    <div class="unread">
      {reading.answering.notes.map((note) => <p key={note} lang="en">{note}</p>)}
      <form onSubmit={(event) => { event.preventDefault(); coach.answer({ outcome, stage, name: name.trim() }); }}>
        <h3>{says.title}</h3>
        <Choice label={says.outcome} options={outcomes} value={outcome} onPick={setOutcome} />
        <Choice label={says.stage} options={stages} value={stage} onPick={setStage} />
        <Line label={says.name} example={says.nameExample} value={name} onType={setName} />
        <button type="submit" class="button primary">{says.goOn}</button>
      </form>
      <Paste coach={coach} />
    </div>
  );
}

function Paste({ coach }: { readonly coach: Coach }) {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <details class="paste" data-theirs>
      <summary>{says.paste}</summary>
      <div class="field">
        <label for={id}>{says.pasted}</label>
        <textarea id={id} rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <Button busy={text.trim() === ""} onPress={() => coach.readPasted(text)}>{says.read}</Button>
      </div>
    </details>
  );
}
