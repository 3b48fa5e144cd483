import type { Coach } from "../coach.js";
import { currentReading, type Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { words } from "../words/words.js";
import { hasNotes, wantsPlan } from "./suggestion.js";

const says = words.notes;

/** Ways to what else may be written, folded away. Where nothing more is wanted of them, thanks to another person is what is left. */
export function NotesView({ work, coach }: { readonly work: Work; readonly coach: Coach }) {
  const reading = currentReading(work);
  if (!reading || !hasNotes(reading)) {
    return null;
  }
  const notes = wantsPlan(reading, work) ? (["secondNote", "linkedIn", "checkIn", "reapply"] as const) : (["secondNote"] as const);
  return (
    <section>
      <details>
        <summary>{says.more}</summary>
        <div class="ways">{notes.filter((note) => note !== work.choices.note).map((note) => <Button key={note} look="quiet" onPress={() => coach.choose({ note })}>{says.titles[note]}</Button>)}</div>
      </details>
    </section>
  );
}
