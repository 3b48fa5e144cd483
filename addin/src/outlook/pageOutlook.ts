/** The sandbox's page that plays Outlook around the pane. It talks by postMessage; no requirement set, no permission. */
import { OutlookProblem, type NewMessage, type OpenMail, type Outlook, type OutlookTrouble, type Shown, type Theme } from "./outlook.js";
import { channel, isLoopbackOrigin, readMessage, readOpenMail, readSettings, readShown, readTheme, type PageMessage } from "./pageProtocol.js";
import { replyHtml } from "./replyHtml.js";
import { withinLimit } from "./timeLimit.js";

/** Null when the address names no page that may be trusted with this. */
export function openPageOutlook(hostOrigin: string): Outlook | null {
  return isLoopbackOrigin(hostOrigin) && window.parent !== window ? new PageOutlook(hostOrigin) : null;
}

type Answer = Extract<PageMessage, { kind: "answer" }>;

class PageOutlook implements Outlook {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private readonly shownListeners: ((shown: Shown) => void)[] = [];
  private readonly themeListeners: ((theme: Theme) => void)[] = [];

  constructor(private readonly hostOrigin: string) {
    window.addEventListener("message", (message) => {
      if (message.source === window.parent && message.origin === hostOrigin) {
        this.hear(readMessage(message.data));
      }
    });
  }

  async shown(): Promise<Shown> {
    return readShown(await this.ask("item", {}));
  }

  onShown(listener: (shown: Shown) => void): void {
    this.shownListeners.push(listener);
  }

  async openReply(mailId: string, text: string): Promise<void> {
    await this.ask("openReply", { itemId: mailId, text, html: replyHtml(text) });
  }

  async openNew(message: NewMessage): Promise<void> {
    await this.ask("openNew", { ...message, html: replyHtml(message.text) });
  }

  async readOpen(mailId: string): Promise<OpenMail> {
    const read = readOpenMail(await this.ask("body", { itemId: mailId }));
    if (!read) {
      throw new OutlookProblem("refused");
    }
    return read;
  }

  async settings() {
    return readSettings(await this.ask("settings", {}));
  }

  onTheme(listener: (theme: Theme) => void): void {
    this.themeListeners.push(listener);
  }

  ready(): void {
    this.post({ note: "ready" });
  }

  calendarChanged(): void {
    this.post({ note: "calendarChanged" });
  }

  private ask(call: string, args: object): Promise<unknown> {
    const id = ++this.last;
    return withinLimit<unknown>((done, refuse) => {
      this.waiting.set(id, (answer) => (answer.ok ? done(answer.result) : refuse(new OutlookProblem(troubleOf(answer.error)))));
      this.post({ id, call, args });
    }).finally(() => this.waiting.delete(id));
  }

  private hear(message: PageMessage | null): void {
    if (message?.kind === "answer") {
      this.waiting.get(message.id)?.(message);
    } else if (message?.event === "itemChanged") {
      const shown = readShown(message.data["item"]);
      this.shownListeners.forEach((listener) => listener(shown));
    } else if (message?.event === "themeChanged") {
      const theme = readTheme(message.data["theme"]);
      this.themeListeners.forEach((listener) => listener(theme));
    }
  }

  private post(message: object): void {
    window.parent.postMessage({ channel, ...message }, this.hostOrigin);
  }
}

function troubleOf(error: string): OutlookTrouble {
  return error === "itemChanged" || error === "tooLong" || error === "unsupported" ? error : "refused";
}
