/** All that the pane asks of its host. Two implementations: Outlook itself (officeOutlook.ts) and the sandbox's page (pageOutlook.ts). */
export interface Outlook {
  /** What is on screen now. Always asked again before something is done with it. */
  shown(): Promise<Shown>;
  onShown(listener: (shown: Shown) => void): void;
  /** Opens the reply window on the message with exactly these words. Rejects with an OutlookProblem; never sends. */
  openReply(mailId: string, text: string): Promise<void>;
  /** Opens a window for a new message with exactly these words. Rejects with an OutlookProblem; never sends. */
  openNew(message: NewMessage): Promise<void>;
  /** The message on screen as the person sees it. Rejects with an OutlookProblem, also when its text is kept from add-ins. */
  readOpen(mailId: string): Promise<OpenMail>;
  /** The draft being written, where the host lets it be read and changed; loaded when a draft is open. */
  readonly draft?: () => Promise<OpenDraft>;
  settings(): Promise<Settings>;
  /** What the person asked to have kept, in their own mailbox; left out where this client has no such place. */
  readonly roaming?: RoamingSettings;
  onTheme(listener: (theme: Theme) => void): void;
  /** The pane has drawn its first picture. */
  ready(): void;
  /** Events were added or taken out, for a host that shows a calendar. */
  calendarChanged(): void;
}

export type Shown = Mail | { readonly mode: "compose" } | { readonly mode: "nothing" };

/** A received message. The id is the one Microsoft Graph knows; name and address may be empty. When it came is in ISO 8601, left out when the host does not say. */
export interface Mail {
  readonly mode: "read";
  readonly id: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly receivedAt?: string;
}

/** `to` and `subject` may be empty. An address never comes from the text of a mail. */
export interface NewMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What Outlook itself tells of a received message; its body as text, the thread below it included. */
export interface OpenMail {
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  /** ISO 8601; left out when the host does not say. */
  readonly receivedAt?: string;
  readonly text: string;
}

/** The draft in the compose window. Every call rejects with an OutlookProblem where the host says no. */
export interface OpenDraft {
  read(): Promise<DraftWords>;
  /**
   * Puts other words in a place of the person's own words and leaves all else as it is: `own` is what they were when the place was
   * found, and "itemChanged" says that they are no longer so.
   */
  change(own: string, span: { readonly start: number; readonly length: number }, words: string): Promise<void>;
  /** Puts a text in lines of its own above all that stands there. */
  insertAbove(text: string): Promise<void>;
  /** Puts the body back as it was before the last `insertAbove`, to the letter; false, and nothing is changed, where anything was written since. */
  takeAway(): Promise<boolean>;
  /** Who the draft goes to and what it is called; what the host does not say is empty. */
  about(): Promise<{ readonly subject: string; readonly to: { readonly name: string; readonly address: string } }>;
}

export interface DraftWords {
  /** The person's own words: without the quoted mail and without a signature that can be told. */
  readonly own: string;
  /** The quoted mail's words, without the lines above it that say who sent it; empty when there is none. */
  readonly quoted: string;
  /** Outlook has put a signature in. */
  readonly signed: boolean;
}

export type Theme = "light" | "dark" | "system";

export interface Settings {
  readonly theme: Theme;
  readonly displayName: string;
  /** A language tag such as en-GB; empty when the host does not say. */
  readonly language: string;
}

/** A few small texts by name, 32 KB together. */
export interface RoamingSettings {
  /** The mailbox, and so every Outlook of theirs; this browser; or no longer than this window is open. */
  readonly where: "mailbox" | "browser" | "window";
  get(name: string): string | null;
  /** Null takes it out. Rejects with an OutlookProblem, "tooLong" when there is no room; then nothing has changed. */
  set(name: string, text: string | null): Promise<void>;
}

/** Why the reply window did not open, or nothing was kept: another message is on screen, no word came within 5 s, this client has none, too long, or refused. */
export type OutlookTrouble = "itemChanged" | "noAnswer" | "unsupported" | "tooLong" | "refused";

export class OutlookProblem extends Error {
  constructor(readonly trouble: OutlookTrouble) {
    super(trouble);
    this.name = "OutlookProblem";
  }
}
