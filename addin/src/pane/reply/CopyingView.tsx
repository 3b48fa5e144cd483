import { useState } from "preact/hooks";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { Notice } from "../ui/notices.js";
import { more } from "../words/more.words.js";
import { words } from "../words/words.js";
import { ByHand } from "./PuttingView.js";

const says = more.copying;
interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** The way out for words that answer no mail: copied, with a subject for a new one. */
export function CopyingView({ work, coach }: Props) {
  const { putting, writing, choices } = work;
  const { text } = writing.sheet;
  const { subject, mostCharacters = Infinity } = work.reply.value ?? {};
  const long = text.length > mostCharacters;
  return (
    <div class="putting">
      {subject && <Subject subject={subject} coach={coach} />}
      {Number.isFinite(mostCharacters) && <p class="hint">{long ? says.tooLong(text.length, mostCharacters) : says.count(text.length, mostCharacters)}</p>}
      <div class="actions"><Button look="primary" busy={long || text.trim() === ""} onPress={() => void coach.copyText()}>{words.reply.copy}</Button></div>
      {putting.is === "copied" && <Notice>{choices.note === "linkedIn" ? says.noteCopied : says.copied}</Notice>}
      {putting.is === "byHand" && <ByHand length={text.length} />}
    </div>
  );
}

function Subject({ subject, coach }: { readonly subject: string; readonly coach: Coach }) {
  const [copied, setCopied] = useState("");
  return (
    <p class="subject">
      <span>{says.subject}: <strong>{subject}</strong></span>
      <Button look="quiet" onPress={() => void coach.tools.copy(subject).then((done) => setCopied(done ? subject : ""))}>{says.copySubject}</Button>
      <span role="status">{copied === subject ? says.subjectCopied : ""}</span>
    </p>
  );
}
