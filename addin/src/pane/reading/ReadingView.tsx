import { isConsent, isSignIn, type Problem } from "../../service/problem.js";
import type { Reading } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { currentReading, type Access, type Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { lazy } from "../ui/lazy.js";
import { Skeleton } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { dated } from "../words/language.js";
import { words } from "../words/words.js";
import { ChoiceFact, TextFact } from "./FactLine.js";

const says = words.reading;
const UnreadView = lazy(() => import("./UnreadView.js").then((file) => file.UnreadView));

interface Props {
  readonly work: Work;
  readonly coach: Coach;
  readonly access: Access;
}

/** What the mail is, who wrote it and about what, and the words that say so. */
export function ReadingView({ work, coach, access }: Props) {
  const reading = currentReading(work);
  const { at } = work.reading;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" class={reading ? "unseen" : ""}>{says.title}</h2>
      {work.reading.at === "problem" && <NotRead problem={work.reading.problem} coach={coach} access={access} />}
      {!reading && (at === "asking" || at === "slow") && <Skeleton label={says.loading} lines={4} slow={at === "slow"} />}
      {reading && <Read reading={reading} work={work} coach={coach} hushed={access.hushed} />}
      {reading && work.readHere && access.without && <p class="hint">{says.here} <Button look="quiet" onPress={coach.giveAccess}>{says.giveAccess}</Button></p>}
    </section>
  );
}

/** Why there is no reading, and the ways there still are. */
function NotRead({ problem, coach, access }: { readonly problem: Problem; readonly coach: Coach; readonly access: Access }) {
  const mailbox = /^(graph_|throttled|message_gone)/.test(problem.code);
  return (
    <Trouble problem={problem} onRetry={() => coach.readAgain()}>
      {isSignIn(problem) && access.leaving === "otherAccount" && <Button look="quiet" onPress={() => coach.readAgain(true)}>{words.otherAccount}</Button>}
      {isConsent(problem) && <Button look="quiet" onPress={coach.goWithout}>{words.goWithout}</Button>}
      {mailbox && <Button look="quiet" onPress={coach.readHere}>{says.hereInstead}</Button>}
    </Trouble>
  );
}

function Read({ reading, work, coach, hushed }: { readonly reading: Reading; readonly work: Work; readonly coach: Coach; readonly hushed: boolean }) {
  if (isUnread(reading) && !work.corrections.outcome) {
    return <UnreadView reading={reading} coach={coach} />;
  }
  const asks = reading.question && !work.corrections.outcome;
  return (
    <>
      <p class="label" lang="en">{reading.label}</p>
      <Doors reading={reading} />
      {reading.kindness && !hushed && <p class="kindness"><span lang="en">{reading.kindness}</span> <Button look="quiet" onPress={() => void import("../foryou/apart.js").then(({ hush }) => hush(coach.tools, true), () => undefined)}>{says.hush}</Button></p>}
      {asks && reading.question && (
        <div class="question" lang="en" role="group" aria-label={reading.question.says}>
          <p>{reading.question.says}</p>
          {reading.question.options.map((option) => (
            <Button key={option.outcome + option.says} onPress={() => coach.correct("outcome", option.outcome)}>{option.says}</Button>
          ))}
        </div>
      )}
      <Facts reading={reading} coach={coach} />
      <Why reading={reading} />
      <Advice reading={reading} notes={reading.language === "und" && work.corrections.outcome ? [] : reading.answering.notes} />
    </>
  );
}

/** No words were found to read: protected, a picture, or empty. */
function isUnread({ answering, language }: Reading): boolean {
  return answering.advice === "ask" && language === "und";
}

function Doors({ reading }: { readonly reading: Reading }) {
  const open = reading.signals.filter((signal) => says.doors[signal.kind]);
  return (
    <ul class="chips">
      <li class="certainty">{reading.corrected ? says.corrected : says.certainties[reading.certainty]}</li>
      {open.slice(0, 4).map((signal) => (
        <li key={`${signal.kind}${signal.start}`}>
          <strong>{says.doors[signal.kind]}</strong>{" "}
          {signal.date && <>{says.onDate(day(signal.date))} </>}
          <q lang={reading.language}>{short(signal.quote)}</q>
        </li>
      ))}
    </ul>
  );
}

function Facts({ reading, coach }: { readonly reading: Reading; readonly coach: Coach }) {
  return (
    <dl class="facts">
      <TextFact label={says.facts.name} value={reading.sender.name} note={reading.sender.address} onSave={(value) => coach.correct("name", value)} />
      <TextFact label={says.facts.company} value={reading.company?.value ?? ""} onSave={(value) => coach.correct("company", value)} />
      <TextFact label={says.facts.role} value={reading.role?.value ?? ""} onSave={(value) => coach.correct("role", value)} />
      <ChoiceFact label={says.facts.stage} value={reading.stage.value} options={says.stages} onSave={(value) => coach.correct("stage", value)} />
      <ChoiceFact label={says.facts.outcome} value={reading.outcome} options={says.outcomes} onSave={(value) => coach.correct("outcome", value)} />
    </dl>
  );
}

function Why({ reading }: { readonly reading: Reading }) {
  if (reading.evidence.length === 0 && !reading.reason) {
    return null;
  }
  return (
    <details class="why">
      <summary>{says.why}</summary>
      <ul>
        {reading.evidence.slice(0, 3).map((evidence) => (
          <li key={evidence.start} lang="en"><q lang={reading.language}>{evidence.quote}</q> {evidence.says}</li>
        ))}
        {reading.reason && <li>{says.reason}: <q lang={reading.language}>{reading.reason.value}</q></li>}
      </ul>
    </details>
  );
}

/** Notes about a mail without words have said what they had to once the person has told what it is. */
function Advice({ reading, notes }: { readonly reading: Reading; readonly notes: readonly string[] }) {
  return (
    <div class="advice" lang="en">
      {reading.answering.says && <p>{reading.answering.says}</p>}
      {notes.map((note) => <p key={note} class="hint">{note}</p>)}
    </div>
  );
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text;
}

function day(date: string): string {
  return dated(new Date(`${date}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
}
