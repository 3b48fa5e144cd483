/**
 * The check before sending: one script by itself, which Outlook runs without a pane, and classic Outlook without a page too, so nothing here
 * touches one, and nothing is newer than ECMAScript 2016. Requirement set: Mailbox 1.12 for OnMessageSend; 1.14 for the Review button.
 * Permission: ReadItem. Whatever goes wrong, the mail goes out.
 */
import { ask } from "../sending/asking.js";
import { speaksOfAJob } from "../sending/jobWords.js";
import { sendingIn } from "../sending/sending.words.js";
import { verdict } from "../sending/verdict.js";
import { readHtml, readPlain } from "./draft/draftText.js";
import { withoutHeader } from "./draft/quotation.js";

/** Of the five minutes that Outlook would wait, and well before the moment at which it says that this takes long. */
const patience = 2_000;
/** The button of the manifest that opens the pane in the compose window. */
const paneButton = "composeButton1";

declare const location: { readonly href: string } | undefined;
/** Where this came from, ending in a slash: the service sets it above the script, for a runtime without an address of its own. */
declare const outlookCoachAddress: string | undefined;

type Item = Office.MessageCompose;
type Answer = Parameters<Office.MailboxEvent["completed"]>[0];
const goesOut: Answer = { allowEvent: true };

function checkBeforeSending(event: Office.MailboxEvent): void {
  const late = new Promise<Answer>((over) => setTimeout(over, patience, goesOut));
  const looked = Promise.resolve().then(look).then(answer).catch(() => goesOut);
  void Promise.race([looked, late]).then((given) => event.completed(given));
}

/** What Outlook is told, in its own language. */
function answer(tone: unknown): Answer {
  const says = sendingIn(Office.context.displayLanguage);
  const sentence = verdict(tone, says);
  return sentence === null ? goesOut : { allowEvent: false, errorMessage: sentence, cancelLabel: says.review, commandId: paneButton };
}

function look(): Promise<unknown> {
  const item = Office.context.mailbox.item as Item;
  return Promise.all([isReply(item), bodyOf(item), subjectOf(item)]).then(([reply, { own, quoted }, subject]) =>
    (reply && own !== "" && speaksOfAJob(quoted) ? ask(base(), { own, quoted: withoutHeader(quoted), subject }) : null));
}

/** Mailbox 1.10; where the host does not say, a quoted mail below is what makes a reply. */
function isReply(item: Item): Promise<boolean> {
  if (!item.getComposeTypeAsync) {
    return Promise.resolve(true);
  }
  return value<{ composeType?: string }>((done) => item.getComposeTypeAsync(done as never)).then(({ composeType }) => composeType === "reply", () => true);
}

function bodyOf(item: Item) {
  return value<string>((done) => item.body.getTypeAsync(done as never)).then(
    (type) => (type === "text" ? value<string>((done) => item.body.getAsync("text", done)).then(readPlain) : html(item)),
    () => html(item),
  );
}

function html(item: Item) {
  return value<string>((done) => item.body.getAsync("html", done)).then(readHtml);
}

function subjectOf(item: Item): Promise<string> {
  return value<string>((done) => item.subject.getAsync(done)).then((subject) => subject.replace(/^\s*(?:re|aw)\s*:\s*/i, ""), () => "");
}

function value<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((done, refuse) => call(({ status, value }) => (String(status) === "succeeded" ? done(value) : refuse(new Error(String(status))))));
}

function base(): string {
  if (typeof outlookCoachAddress !== "undefined") {
    return outlookCoachAddress;
  }
  return typeof location === "undefined" ? "" : location.href.replace(/[^/]*$/, "");
}

Office.actions.associate("checkBeforeSending", checkBeforeSending as never);
