/**
 * Outlook through office.js. Requirement set: Mailbox 1.5 (ItemChanged, officeTheme); the reply form with a callback is Mailbox 1.9
 * and is felt for. Permission: ReadItem, and ReadWriteItem for an open draft.
 */
import { OutlookProblem, type OpenDraft, type Outlook, type Settings, type Shown } from "./outlook.js";
import { describe } from "./officeMail.js";
import { openOfficeReply } from "./officeReply.js";
import { officeSettings } from "./officeSettings.js";
import { themeOf } from "./officeTheme.js";
import { withinLimit } from "./timeLimit.js";
import { onPhone } from "./officePlatform.js";

/** Resolves once the host is there; to null when the page is open outside Outlook. */
export async function openOfficeOutlook(): Promise<Outlook | null> {
  await loadOffice();
  const info = await Office.onReady();
  return info.host === Office.HostType.Outlook ? officeOutlook() : null;
}

const library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// Inserted by hand: the sandbox's page must work without a way to Microsoft's network.
function loadOffice(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = library;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("office.js could not be loaded")));
    document.head.append(script);
  });
}

function officeOutlook(): Outlook {
  const mailbox = Office.context.mailbox;
  const shown = () => shownNow(mailbox);
  let draft: OpenDraft | undefined;
  return {
    shown: async () => shown(),
    onShown(listener) {
      void listen(mailbox, "ItemChanged", () => listener(shown()));
    },
    openReply: (mailId, text) => openOfficeReply(mailbox, () => idNow(mailbox) === mailId, text),
    openNew: async (message) => (await import("./officeNew.js")).openOfficeNew(mailbox, message),
    async readOpen(mailId) {
      const stillThere = () => idNow(mailbox) === mailId;
      const { readOpenMail } = await import("./officeBody.js");
      if (!stillThere()) {
        throw new OutlookProblem("itemChanged");
      }
      return readOpenMail(mailbox.item as Office.MessageRead, stillThere);
    },
    draft: async () => (draft ??= (await import("./draft/officeDraft.js")).officeDraft(mailbox)),
    settings: async () => settings(mailbox),
    ...officeSettings(),
    onTheme(listener) {
      void listen(mailbox, "OfficeThemeChanged", (event) => listener(themeOf((event as { readonly officeTheme?: Office.OfficeTheme }).officeTheme ?? Office.context.officeTheme)));
    },
    ready: () => undefined,
    calendarChanged: () => undefined,
  };
}

function shownNow(mailbox: Office.Mailbox): Shown {
  // Null while no message is selected, or several are; the types do not say so.
  const item: Office.MessageRead | Office.MessageCompose | null | undefined = mailbox.item as Office.MessageRead | null;
  if (!item) {
    return { mode: "nothing" };
  }
  const id = idNow(mailbox);
  // In compose the subject is an object with getAsync, and an item that was never saved has no id.
  if (typeof item.subject !== "string") {
    return { mode: "compose" };
  }
  if (!id) {
    return { mode: "nothing" };
  }
  return { mode: "read", id, ...describe(item as Office.MessageRead) };
}

/** The id as Microsoft Graph knows it. Phones give it so already, and have no conversion. */
function idNow(mailbox: Office.Mailbox): string {
  const item = mailbox.item as Office.MessageRead | null;
  const id = item && typeof item.itemId === "string" ? item.itemId : "";
  if (!id || onPhone()) {
    return id;
  }
  return mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0);
}

async function listen(mailbox: Office.Mailbox, event: "ItemChanged" | "OfficeThemeChanged", heard: (event: object) => void): Promise<void> {
  const type = Office.EventType[event];
  // Older clients do not know the theme event; the pane then keeps the theme it started with.
  await withinLimit<void>((done) => mailbox.addHandlerAsync(type, heard, () => done())).catch(() => undefined);
}

function settings(mailbox: Office.Mailbox): Settings {
  return { theme: themeOf(Office.context.officeTheme), displayName: mailbox.userProfile?.displayName ?? "", language: Office.context.displayLanguage ?? "" };
}
