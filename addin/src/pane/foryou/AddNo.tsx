import { useState } from "preact/hooks";
import { Line } from "../ui/controls.js";
import type { About } from "./about.js";
import { forYou } from "./forYou.words.js";
import { isOn, markOf, type No } from "./nos.js";

const says = forYou.nos;

interface Props {
  readonly sheet: readonly No[];
  readonly about: About;
  readonly onAdd: (no: No) => void;
}

/** The open mail's company and day are filled in where it closes something; any other can be typed. */
export function AddNo({ sheet, about, onAdd }: Props) {
  const found: No = { company: about.company, day: about.day, mark: markOf(about.role) };
  const open = about.closes && about.company !== "" && !isOn(sheet, found);
  const [typed, setTyped] = useState<{ readonly company?: string; readonly day?: string }>({});
  const company = typed.company ?? (open ? found.company : "");
  const no = { company: company.trim(), day: typed.day ?? about.day, mark: company === found.company ? found.mark : "" };
  const there = isOn(sheet, no);
  const add = () => {
    onAdd(no);
    setTyped({});
  };
  return (
    <form class="apart" onSubmit={(event) => { event.preventDefault(); if (no.company && no.day && !there) add(); }}>
      <Line label={says.company} example="" value={company} onType={(value) => setTyped({ ...typed, company: value })} />
      <label class="field">{says.day}<input type="date" value={no.day} onInput={(event) => setTyped({ ...typed, day: event.currentTarget.value })} /></label>
      <div class="actions">
        <button type="submit" class="button plain" aria-disabled={no.company === "" || no.day === "" || there || undefined}>{says.add}</button>
        <span role="status">{there ? says.there(no.company) : ""}{!typed.company && about.closes && about.company && !open ? says.there(about.company) : ""}</span>
      </div>
    </form>
  );
}
