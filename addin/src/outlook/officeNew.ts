/**
 * A window for a new message. Requirement set: Mailbox 1.9 for displayNewMessageFormAsync, 1.6 for displayNewMessageForm. Permission:
 * ReadItem. The body it takes is HTML of at most 32,768 characters, the subject at most 255; it opens a window and sends nothing.
 */
import { OutlookProblem, type NewMessage } from "./outlook.js";
import { longestReply, replyHtml } from "./replyHtml.js";
import { onPhone } from "./officePlatform.js";
import { withinLimit } from "./timeLimit.js";

const longestSubject = 255;

export async function openOfficeNew(mailbox: Partial<Office.Mailbox>, { to, subject, text }: NewMessage): Promise<void> {
  const htmlBody = replyHtml(text);
  if (htmlBody.length > longestReply) {
    throw new OutlookProblem("tooLong");
  }
  if (onPhone() || (!mailbox.displayNewMessageFormAsync && !mailbox.displayNewMessageForm)) {
    throw new OutlookProblem("unsupported");
  }
  const form = { toRecipients: to ? [to] : [], subject: subject.slice(0, longestSubject), htmlBody };
  return withinLimit<void>((done, refuse) => {
    if (mailbox.displayNewMessageFormAsync) {
      mailbox.displayNewMessageFormAsync(form, (result: Office.AsyncResult<void>) => (result.status === Office.AsyncResultStatus.Succeeded ? done() : refuse(new OutlookProblem("refused"))));
    } else {
      mailbox.displayNewMessageForm?.(form);
      done();
    }
  });
}
