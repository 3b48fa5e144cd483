import { useEffect, useState } from "preact/hooks";
import type { Reading } from "../../service/records.js";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button, Line, Radios } from "../ui/controls.js";
import { more } from "../words/more.words.js";
import { peopleFor } from "./people.js";

const says = more.notes;
interface Props {
  readonly work: Work;
  readonly coach: Coach;
  readonly reading: Reading;
}

/** The one thing that each note asks of the person, and the way back. */
export function NoteChoices({ work, coach, reading }: Props) {
  const { note = "reply", news, newRole } = work.choices;
  return (
    <div class="choices">
      <Button look="quiet" onPress={() => coach.choose({ note: "reply" })}>{says.back}</Button>
      {note !== "reply" && <p class="hint">{says.hints[note]}</p>}
      {note === "secondNote" && <Reader work={work} coach={coach} reading={reading} />}
      {note === "checkIn" && <Line label={says.news} example={says.newsExample} value={news ?? ""} onType={(typed) => coach.tell({ news: typed })} />}
      {note === "reapply" && <Line label={says.newRole} example={says.newRoleExample} value={newRole ?? ""} onType={(typed) => coach.tell({ newRole: typed })} />}
    </div>
  );
}

/** Somebody the mail names, or somebody the person names. */
function Reader({ work, coach, reading }: Props) {
  const people = peopleFor(reading);
  const [first = ""] = people;
  const noteTo = work.choices.noteTo ?? first;
  useEffect(() => {
    if (work.choices.noteTo === undefined && first) {
      coach.choose({ noteTo: first });
    }
  }, []);
  const [other, setOther] = useState(!people.includes(noteTo));
  const pick = (name: string) => {
    setOther(name === "");
    coach.choose({ noteTo: name });
  };
  return (
    <>
      {people.length > 0 && <Radios legend={says.who} options={[...people.map((name) => [name, name] as const), ["", says.somebodyElse] as const]} value={other ? "" : noteTo} onChoose={pick} />}
      {other && <Line label={people.length > 0 ? says.name : says.who} example={says.nameExample} value={noteTo} onType={(typed) => coach.tell({ noteTo: typed })} />}
    </>
  );
}
