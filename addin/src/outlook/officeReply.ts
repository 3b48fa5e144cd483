/**
 * The reply window of Outlook. Requirement set: Mailbox 1.9 for displayReplyFormAsync, 1.1 for displayReplyForm; neither exists on
 * phones. Permission: ReadItem. The string it takes is HTML, at most 32,768 characters; it opens a window and sends nothing.
 */
import { OutlookProblem } from "./outlook.js";
import { longestReply, replyHtml } from "./replyHtml.js";
import { onPhone } from "./officePlatform.js";
import { withinLimit } from "./timeLimit.js";

export async function openOfficeReply(mailbox: Office.Mailbox, stillThere: () => boolean, text: string): Promise<void> {
  const html = replyHtml(text);
  if (html.length > longestReply) {
    throw new OutlookProblem("tooLong");
  }
  if (!stillThere()) {
    throw new OutlookProblem("itemChanged");
  }
  const item = mailbox.item as Partial<Office.MessageRead> | null;
  if (!item || onPhone()) {
    throw new OutlookProblem("unsupported");
  }
  return open(item, html);
}

function open(item: Partial<Office.MessageRead>, html: string): Promise<void> {
  if (item.displayReplyFormAsync) {
    return withinLimit<void>((done, refuse) => item.displayReplyFormAsync?.({ htmlBody: html }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        done();
      } else {
        refuse(new OutlookProblem("refused"));
      }
    }));
  }
  if (!item.displayReplyForm) {
    return Promise.reject(new OutlookProblem("unsupported"));
  }
  return withinLimit<void>((done) => {
    item.displayReplyForm?.({ htmlBody: html });
    done();
  });
}
