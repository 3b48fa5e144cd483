import { useState } from "preact/hooks";
import type { Coach } from "../coach.js";
import type { Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { Notice } from "../ui/notices.js";
import { more } from "../words/more.words.js";
import { ByHand } from "./ByHand.js";

const says = more.copying;
interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** What goes with words that answer no mail: a subject for a new one, or how many characters there may be. */
export function CopyingView({ work, coach }: Props) {
  const { text } = work.writing.sheet;
  const { subject, mostCharacters = Infinity } = work.reply.value ?? {};
  return (
    <>
      {subject && <Subject subject={subject} coach={coach} />}
      {Number.isFinite(mostCharacters) && <p class="hint">{text.length > mostCharacters ? says.tooLong(text.length, mostCharacters) : says.count(text.length, mostCharacters)}</p>}
    </>
  );
}

/** What came of copying such words. */
export function CopiedView({ work: { putting, writing, choices } }: Pick<Props, "work">) {
  if (putting.is === "byHand") {
    return <ByHand length={writing.sheet.text.length} />;
  }
  return putting.is === "copied" ? <Notice>{choices.note === "linkedIn" ? says.noteCopied : says.copied}</Notice> : null;
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
