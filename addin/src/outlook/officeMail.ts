/** What office.js tells of the open message without being asked for more. Requirement set: Mailbox 1.1. Permission: ReadItem. */
import type { Mail } from "./outlook.js";

export function describe({ subject, from, dateTimeCreated }: Partial<Office.MessageRead>): Pick<Mail, "subject" | "from" | "receivedAt"> {
  const came = dateTimeCreated instanceof Date && !Number.isNaN(dateTimeCreated.getTime()) ? { receivedAt: dateTimeCreated.toISOString() } : {};
  return { subject: subject ?? "", from: { name: from?.displayName ?? "", address: from?.emailAddress ?? "" }, ...came };
}
