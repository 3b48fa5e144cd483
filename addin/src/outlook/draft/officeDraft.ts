/**
 * The draft in the compose window. Requirement set: Mailbox 1.3 for body.getAsync and setAsync, 1.2 for the selection, 1.1 for the rest.
 * Permission: ReadItem to read, ReadWriteItem to write. Nothing is ever sent from here.
 */
import { OutlookProblem, type DraftWords, type OpenDraft } from "../outlook.js";
import { replyHtml } from "../replyHtml.js";
import { withinLimit } from "../timeLimit.js";
import { changeHtml, changePlain } from "./draftChange.js";
import { readHtml, readPlain, type DraftText } from "./draftText.js";
import { withoutHeader } from "./quotation.js";

type Answer<T> = (result: Office.AsyncResult<T>) => void;

interface Source {
  readonly type: Office.CoercionType;
  readonly source: string;
}

interface Body extends Source {
  readonly text: DraftText;
}

export function officeDraft(mailbox: Office.Mailbox): OpenDraft {
  const item = () => itemOf(mailbox);
  let last: { readonly source: string; readonly words: DraftWords } | null = null;
  let put: { readonly before: string; readonly after: string } | null = null;
  return {
    // Most looks find nothing new; then nothing is worked out anew either.
    async read() {
      const { type, source } = await sourceOf(item());
      last = last?.source === source ? last : { source, words: wordsOf(textOf(type, source)) };
      return last.words;
    },
    change: (own, span, words) => change(item(), { own, span, words }),
    async insertAbove(text) {
      const open = item();
      const before = await sourceOf(open);
      await insertAbove(open, before.type, text);
      put = { before: before.source, after: (await sourceOf(open)).source };
    },
    async takeAway() {
      const open = item();
      const { type, source } = await sourceOf(open);
      if (source !== put?.after || !outlives(put.before)) {
        return false;
      }
      await write(open, type, put.before);
      return true;
    },
    about: () => about(item()),
  };
}

// Asked for anew each time: another draft may be on screen by now.
function itemOf(mailbox: Office.Mailbox): Office.MessageCompose {
  const item = mailbox.item as Office.MessageCompose | null;
  if (!item?.body?.getAsync) {
    throw new OutlookProblem("unsupported");
  }
  return item;
}

function wordsOf(text: DraftText): DraftWords {
  return { own: text.own, quoted: withoutHeader(text.quoted), signed: text.signed };
}

function textOf(type: Office.CoercionType, source: string): DraftText {
  return type === Office.CoercionType.Html ? readHtml(source) : readPlain(source);
}

async function bodyOf(item: Office.MessageCompose): Promise<Body> {
  const { type, source } = await sourceOf(item);
  return { type, source, text: textOf(type, source) };
}

async function sourceOf(item: Office.MessageCompose): Promise<Source> {
  const { Html, Text } = Office.CoercionType;
  const [type, html] = await Promise.all([typeOf(item), ask<string>((done) => item.body.getAsync(Html, done))]);
  return { type, source: type === Html ? html : await ask<string>((done) => item.body.getAsync(Text, done)) };
}

/** HTML where the host does not say: every host can give a body so. */
async function typeOf({ body }: Office.MessageCompose): Promise<Office.CoercionType> {
  const type = await ask<Office.CoercionType>((done) => body.getTypeAsync(done)).catch(() => null);
  return type === Office.CoercionType.Text ? Office.CoercionType.Text : Office.CoercionType.Html;
}

interface Change {
  readonly own: string;
  readonly span: { readonly start: number; readonly length: number };
  readonly words: string;
}

async function change(item: Office.MessageCompose, wanted: Change): Promise<void> {
  const body = await bodyOf(item);
  if (body.text.own !== wanted.own) {
    throw new OutlookProblem("itemChanged");
  }
  if (await isSelected(item, body, wanted)) {
    const { words } = wanted;
    await ask<void>((done) => item.body.setSelectedDataAsync(words, { coercionType: Office.CoercionType.Text }, done));
    return;
  }
  await rewrite(item, body, wanted);
}

/** Outlook changes no place but the one that is marked, or the whole body; the first is gentler, so it is taken where the person has marked the phrase. */
async function isSelected(item: Office.MessageCompose, { text }: Body, { own, span, words }: Change): Promise<boolean> {
  const phrase = own.slice(span.start, span.start + span.length);
  const once = (text.own + text.quoted).split(phrase).length === 2;
  if (phrase.trim() === "" || words === "" || words.includes("\n") || !once) {
    return false;
  }
  const marked = await ask<{ data?: string; sourceProperty?: string }>((done) => item.getSelectedDataAsync(Office.CoercionType.Text, done as Answer<unknown>)).catch(() => null);
  return marked?.sourceProperty === "body" && marked.data === phrase;
}

async function rewrite(item: Office.MessageCompose, body: Body, { span, words }: Change): Promise<void> {
  const html = body.type === Office.CoercionType.Html;
  const after = html ? changeHtml(body.source, body.text, span, words) : changePlain(body.source, body.text, span, words);
  if (after === null || (html && !outlives(body.source))) {
    throw new OutlookProblem("unsupported");
  }
  await write(item, body.type, after);
}

/** A picture whose place only the editor knows would not outlive being read and written. */
function outlives(source: string): boolean {
  return !/<img[^>]+src\s*=\s*["']?(?:blob|file):/i.test(source);
}

function write({ body }: Office.MessageCompose, coercionType: Office.CoercionType, source: string): Promise<void> {
  return ask<void>((done) => body.setAsync(source, { coercionType }, done));
}

async function insertAbove(item: Office.MessageCompose, coercionType: Office.CoercionType, text: string): Promise<void> {
  const words = coercionType === Office.CoercionType.Html ? replyHtml(text) : `${text}\n`;
  await ask<void>((done) => item.body.prependAsync(words, { coercionType }, done));
}

async function about(item: Office.MessageCompose) {
  const subject = await ask<string>((done) => item.subject.getAsync(done)).catch(() => "");
  const people = await ask<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done)).catch(() => []);
  return { subject, to: { name: people[0]?.displayName ?? "", address: people[0]?.emailAddress ?? "" } };
}

function ask<T>(call: (done: Answer<T>) => void): Promise<T> {
  return withinLimit<T>((done, refuse) => call(({ status, value }) => {
    if (status === Office.AsyncResultStatus.Succeeded) {
      done(value);
    } else {
      refuse(new OutlookProblem("refused"));
    }
  }));
}
