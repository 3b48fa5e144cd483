import { useEffect, useRef } from "preact/hooks";
import type { Coach } from "../coach.js";
import { ByHand } from "../reply/ByHand.js";
import { Aside } from "../reply/ReplyView.js";
import type { Saying as Scene } from "../state.js";
import { Button, Line } from "../ui/controls.js";
import { Notice, Skeleton } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { Editor } from "../writing/Editor.js";
import { ToneView } from "../writing/ToneView.js";
import { titleLanguage } from "./planning.js";
import { Saying } from "./saying.js";
import { saying as says } from "./saying.words.js";

interface Props {
  readonly scene: Scene;
  readonly coach: Coach;
}

/** "What shall I say?": a note by itself, so that nothing else asks for attention. */
export function SayingView({ scene, coach }: Props) {
  const { to, wishes, reply, writing } = scene;
  const saying = new Saying(coach.tools);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const asking = reply.at === "asking" || reply.at === "slow";
  const apply = to.kind === "careersPage" || to.kind === "apply";
  return (
    <section aria-labelledby="saying">
      <div class="ways"><Button look="quiet" onPress={() => void saying.leave(coach)}>{says.back}</Button></div>
      <h1 id="saying" tabIndex={-1} ref={title}>{says.title}</h1>
      <p lang={titleLanguage(to)}>{to.title}</p>
      {apply
        ? <Line label={says.newRole} example={says.newRoleExample} value={wishes.newRole ?? ""} onType={(newRole) => saying.tell({ newRole })} />
        : <Line label={says.news} example={says.newsExample} value={wishes.news ?? ""} onType={(news) => saying.tell({ news })} />}
      {reply.at === "problem" && (reply.problem.code === "reminder_gone" ? <Notice>{says.gone}</Notice> : <Trouble problem={reply.problem} onRetry={() => void saying.suggest(false, true)} />)}
      {writing.sheet.text === "" && asking ? <Skeleton label={says.loading} lines={6} slow={reply.at === "slow"} /> : <Desk scene={scene} coach={coach} saying={saying} busy={asking} />}
    </section>
  );
}

function Desk({ scene, coach, saying, busy }: Props & { readonly saying: Saying; readonly busy: boolean }) {
  const { reply, writing } = scene;
  const { text } = writing.sheet;
  const { subject, mostCharacters, instead } = reply.value ?? {};
  const empty = text.trim() === "";
  return (
    <>
      {instead && text === "" && <Notice><span lang="en">{instead}</span></Notice>}
      <Editor label={says.text} writing={writing} language={reply.value?.reading.language} hint={says.mine} onType={coach.type}>
        <Button look="quiet" busy={busy} onPress={() => saying.otherWording()}>{says.other}</Button>
      </Editor>
      <Aside sheet={writing.sheet} coach={coach} />
      <ToneView writing={writing} coach={coach} />
      {mostCharacters !== undefined && <p class="hint">{says.count(text.length, mostCharacters)}</p>}
      {subject && <p class="hint">{says.subject(subject)}</p>}
      <div class="actions">
        {mostCharacters === undefined && <Button look="primary" busy={empty || scene.out === "opening"} onPress={() => void saying.openNew()}>{says.open}</Button>}
        <Button look={mostCharacters === undefined ? "plain" : "primary"} busy={empty} onPress={() => void saying.copy()}>{says.copy}</Button>
      </div>
      <Came scene={scene} />
    </>
  );
}

function Came({ scene: { out, writing } }: Pick<Props, "scene">) {
  if (out === "idle") {
    return null;
  }
  return out === "byHand" ? <ByHand length={writing.sheet.text.length} /> : <Notice>{says[out]}</Notice>;
}
