import type { BrowserContext, Page } from "playwright-core";
import { origin, type OfficeItem } from "./officeHost.js";

/** What the phone that plays Outlook was asked for, by office.js's own numbers. */
export interface PhoneHost {
  readonly asked: number[];
}

declare global {
  interface Window {
    phoneHost: PhoneHost;
  }
}

/** Plays Outlook on an iPhone: it answers what office.js hands to the phone, and has Mailbox 1.5 and no reply form. */
export async function playPhone(context: BrowserContext, item: OfficeItem): Promise<void> {
  await context.addInitScript(play, { item, document: `${origin}/` });
}

export async function openOnPhone(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/pane/index.html?_host_Info=Outlook$iOS$16.01$en-US$1$$`);
  return page;
}

function play({ item, document }: { readonly item: OfficeItem; readonly document: string }): void {
  const outlookOnIos = 65536;
  const [execute, context] = [1, 5];
  const asked: number[] = [];
  const person = { name: "Priya Shah", address: "priya.shah@northwind.example" };
  const first = {
    hostVersion: "4.2545.0", userProfileType: "office365", userDisplayName: "Sam Rivera", userEmailAddress: "sam@contoso.example", userTimeZone: "W. Europe Standard Time", timeZoneOffsets: [],
    isRestIdSupported: true, restUrl: "https://none.example/api", ewsUrl: "https://none.example/ews", itemType: 1, permissionLevel: 1, id: item.id, subject: item.subject, normalizedSubject: item.subject,
    sender: person, from: person, to: [], cc: [], attachments: [], entities: {}, itemClass: "IPM.Note", conversationId: "c", internetMessageId: "<m@northwind.example>", dateTimeCreated: "2026-06-01T09:00:00Z", dateTimeModified: "2026-06-01T09:00:00Z",
  };
  const answer = ({ methodId, params }: { readonly methodId: number; readonly params: { readonly id: number } }): unknown => {
    if (methodId === context) {
      return [[[], []], "app", outlookOnIos, 16, 1, 0, 0, 0, "en-US", "en-US", document, document, 1, 1, "", 0, "1", "1", true, false, JSON.stringify({ mailbox: "1.5" }), "", "16.0.1", 0];
    }
    if (methodId !== execute) {
      return [0];
    }
    asked.push(params.id);
    return [0, params.id === 1 ? [JSON.stringify(first), 0] : [JSON.stringify({}), 0]];
  };
  const postMessage = (message: string) => {
    const heard = JSON.parse(message);
    const { OSF } = window as unknown as { OSF: { ScriptMessaging: { agaveHostCallback(id: string, payload: unknown): void } } };
    if (heard.callbackId) setTimeout(() => OSF.ScriptMessaging.agaveHostCallback(heard.callbackId, answer(heard)));
  };
  Object.assign(window, { phoneHost: { asked }, webkit: { messageHandlers: { Agave: { postMessage } } } });
}
