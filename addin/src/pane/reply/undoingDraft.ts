import { problemOf } from "../asking.js";
import type { Putting, Work } from "../state.js";
import { onWork } from "../store.js";
import type { Tools } from "../tools.js";

type Drafted = Extract<Putting, { is: "drafted" }>;

/** Takes the draft away again. Its words are then nowhere but here, and count as unsaved once more. */
export async function takeBackDraft({ store, service }: Tools, { mail, writing }: Work, drafted: Drafted): Promise<void> {
  const { text } = writing.sheet;
  const { undoing } = drafted;
  const put = (putting: Putting, and: (work: Work) => Partial<Work> = () => ({})) => store.update(onWork(mail.id, (work) => ({ ...work, putting, ...and(work) })));
  put({ ...drafted, undoing: "now" });
  try {
    await service.takeBackDraft(drafted.draft, typeof undoing === "string" ? {} : { click: { on: undoing } });
    put({ is: "takenBack" }, (work) => ({ handedOver: work.handedOver.filter((words) => words !== text) }));
  } catch (error) {
    put({ ...drafted, undoing: problemOf(error) });
  }
}

/** A link that a browser may follow; null for any other. */
export function linkOf(webLink: string | undefined): string | null {
  return webLink && URL.canParse(webLink) && /^https?:$/.test(new URL(webLink).protocol) ? webLink : null;
}
