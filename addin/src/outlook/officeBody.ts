/** The open message through office.js. Requirement set: Mailbox 1.3 for body.getAsync. Permission: ReadItem. */
import { OutlookProblem, type OpenMail } from "./outlook.js";
import { describe } from "./officeMail.js";
import { withinLimit } from "./timeLimit.js";

// What Outlook puts in the place of protected words hangs on such a file.
const protectedFile = /\.rpmsg$/i;

export async function readOpenMail(item: Office.MessageRead, stillThere: () => boolean): Promise<OpenMail> {
  if (item.attachments?.some(({ name }) => protectedFile.test(name))) {
    throw new OutlookProblem("refused");
  }
  const text = await bodyOf(item);
  if (!stillThere()) {
    throw new OutlookProblem("itemChanged");
  }
  return { ...describe(item), text };
}

function bodyOf(item: Office.MessageRead): Promise<string> {
  return withinLimit<string>((done, refuse) => item.body.getAsync(Office.CoercionType.Text, ({ status, value }) => {
    if (status === Office.AsyncResultStatus.Succeeded) {
      done(value);
    } else {
      refuse(new OutlookProblem("refused"));
    }
  }));
}
