import type { Problem } from "../../service/problem.js";
import type { Coach } from "../coach.js";
import type { Putting, Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { Notice } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { words } from "../words/words.js";
import { visible } from "../writing/writing.js";
import { putting as says } from "./putting.words.js";
import { ByHand } from "./ByHand.js";
import { SleptLine } from "./SleepingView.js";
import { linkOf, takeBackDraft } from "./undoingDraft.js";

interface Props {
  readonly work: Work;
  readonly coach: Coach;
}

/** What came of the way out that was taken. */
export function OutcomeView({ work, coach }: Props) {
  const { putting } = work;
  switch (putting.is) {
    case "idle":
      return null;
    case "slept":
      return <SleptLine work={work} coach={coach} />;
    case "sure":
      return <Sure work={work} coach={coach} because={putting.because} />;
    case "moved":
      return <Moved work={work} coach={coach} to={putting.to} />;
    case "drafted":
      return <Drafted work={work} coach={coach} putting={putting} />;
    case "draftProblem":
      return <NoDraft putting={putting} coach={coach} />;
    case "drafting":
      return <Notice>{says.drafting(putting.because)}</Notice>;
    case "byHand":
      return <ByHand length={work.writing.sheet.text.length} />;
    default:
      return <Notice>{says[putting.is]}</Notice>;
  }
}

function Sure({ work, coach, because }: Props & { readonly because: "strong" | "care" }) {
  const strong = visible(work.writing).filter((finding) => finding.weight === "strong").length;
  return (
    <Notice urgent>
      <p>{because === "care" ? says.care : says.strong(strong)}</p>
      <Button onPress={leave(() => coach.putInReply(true))}>{says.anyway}</Button> <Button look="quiet" onPress={leave(coach.back)}>{says.notYet}</Button>
    </Notice>
  );
}

function Moved({ work, coach, to }: Props & { readonly to: Extract<Putting, { is: "moved" }>["to"] }) {
  return (
    <Notice urgent>
      <p><strong>{words.moved.title}</strong> {words.moved.kept(work.mail.subject || words.noSubject)}</p>
      {to && <Button onPress={() => coach.follow(to)}>{words.moved.follow}</Button>}{" "}
      <Button onPress={leave(() => coach.putInDraft())}>{words.moved.draft}</Button>
    </Notice>
  );
}

function Drafted({ work, coach, putting }: Props & { readonly putting: Extract<Putting, { is: "drafted" }> }) {
  const { because, draft, undoing } = putting;
  const link = linkOf(draft.webLink);
  const undo = leave(() => takeBackDraft(coach.tools, work, putting));
  return (
    <>
      <Notice>
        <p>{undoing === "now" ? says.undoing : says.drafted(because)}</p>
        <div class="actions">
          {link && <a href={link} target="_blank" rel="noreferrer">{says.openDraft}</a>}
          {draft.version && undoing === "no" && <Button look="quiet" onPress={undo}>{says.undoDraft}</Button>}
        </div>
      </Notice>
      {typeof undoing === "object" && <NotUndone problem={undoing} onRetry={undo} />}
    </>
  );
}

/** A draft that was written in or sent since stays; asking again would not change that. */
function NotUndone({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  return problem.code === "draft_changed" ? <Notice><p lang="en">{problem.title}</p><p lang="en">{problem.next}</p></Notice> : <Trouble problem={problem} onRetry={onRetry} />;
}

/** A button that goes with its notice leaves the keyboard at the ways out. */
function leave(press: () => unknown): () => void {
  return () => {
    document.querySelector<HTMLElement>(".bar button")?.focus();
    void press();
  };
}

function NoDraft({ putting, coach }: { readonly putting: Extract<Putting, { is: "draftProblem" }>; readonly coach: Coach }) {
  const detail = `${says.noDraft(putting.because)} ${putting.copied ? says.copiedInstead : says.copyInstead}`;
  return <Trouble problem={putting.problem} detail={detail} onRetry={() => void coach.putInDraft()} />;
}
