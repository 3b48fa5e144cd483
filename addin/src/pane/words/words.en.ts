import type { Certainty, Outcome, Register, SignalKind, Stage } from "../../service/records.js";
import { count } from "./language.js";


export interface Telling {
  readonly title: string;
  readonly next: string;
}

const problems: Readonly<Record<string, Telling>> = {
  unreachable: { title: "I can't reach the service right now.", next: "Nothing you wrote is lost. Try again in a moment." },
  too_slow: { title: "No answer came, so I stopped waiting.", next: "Nothing you wrote is lost. Try again when you like." },
  not_signed_in: { title: "You are signed out.", next: "Nothing you wrote is lost. Sign in again to go on." },
  signed_out: { title: "You are signed out.", next: "Your words stay here. Sign in when you like." },
  more_sign_in: { title: "Your organisation asks for one more step.", next: "Sign in once more, in Microsoft's own window. Nothing you wrote is lost." },
  sign_in_not_enough: { title: "You signed in, and I was still not let in.", next: "Nothing you wrote is lost. The people who look after your mail can tell you why." },
  sign_in_unfinished: { title: "Signing in did not come through.", next: "Nothing you wrote is lost. Sign in again; if it stays so, tell whoever runs OutlookCoach." },
  unreachable_sign_in: { title: "I can't reach Microsoft's sign-in right now.", next: "Nothing you wrote is lost. Try again when you are online." },
  other_open: { title: "Another message is open in Outlook.", next: "Open this one again, then try once more." },
  sign_in_cancelled: { title: "The sign-in window was closed.", next: "Sign in when you are ready. Nothing you wrote is lost." },
  sign_in_blocked: { title: "The sign-in window was held back by the browser.", next: "Allow windows from this page, then sign in again." },
  settings_missing: { title: "The service has not been set up for signing in yet.", next: "Whoever runs it can add the sign-in settings." },
  unexpected: { title: "Something went wrong on our side.", next: "Nothing you wrote is lost. Try again in a moment." },
};

/** Said before a permission is asked for: what for, and what is left alone. */
const consent = {
  mail: { title: "May I read the message you open?", next: "Microsoft asks you once, in its own window: I read the message you have open, when you answered it, and your working hours, and keep nothing." },
  calendar: { title: "May I add these to your calendar?", next: "Microsoft asks you once, in its own window: I look at when you are busy, and I add and change only my own reminders." },
  draft: { title: "May I leave your words in a draft?", next: "Microsoft asks you once, in its own window: I write this draft in your mailbox, and I never send anything." },
};

const refused = {
  mail: { title: "Your mailbox stays closed to me.", next: "I can still read what Outlook shows you here." },
  calendar: { title: "Your calendar stays as it is.", next: "Save the reminders as a file instead; any calendar can open it." },
  draft: { title: "No draft was made.", next: "Your words are kept here. Copy them, then paste them into a reply." },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  notSelected: "They chose somebody else",
  positionFilled: "The position is filled",
  onHold: "On hold",
  cancelled: "The job was withdrawn",
  offerWithdrawn: "An offer was taken back",
  interview: "An invitation",
  offer: "An offer",
  receipt: "They have your application",
  reopened: "The role is open again",
  jobMail: "About jobs, no decision",
  other: "Something else",
};

const stages: Readonly<Record<Stage, string>> = {
  unknown: "Not known",
  application: "After applying",
  assessment: "After a test or task",
  interview: "After an interview",
  final: "After the final round",
  offer: "After an offer",
};

const doors: Readonly<Partial<Record<SignalKind, string>>> = {
  encourageReapply: "Door open",
  stayInTouch: "Door open",
  futureOpening: "Opening ahead",
  feedbackOffered: "Feedback offered",
  keepOnFile: "They keep your details",
  runnerUp: "A close decision",
};

const registers: Readonly<Record<Register, string>> = { short: "Short", warm: "Warm", formal: "Formal" };
const certainties: Readonly<Record<Certainty, string>> = { sure: "Sure", probable: "Probably", unsure: "Not sure" };

/** Every word of the first screen that the pane says by itself, in English; what is fetched later has its words in a file beside it. */
export const words = {
  product: "OutlookCoach",
  /** Said once, where what the service says is in another language than the pane. */
  inEnglish: "",
  slow: "This is taking longer than usual. Nothing you wrote is lost.",
  tryAgain: "Try again",
  signIn: "Sign in",
  signOut: "Sign out",
  otherAccount: "Use another account",
  allow: "Allow and go on",
  askAgain: "Ask again",
  goWithout: "Go on without",
  consent,
  refused,
  problems,
  heard: "Heard it by phone?",
  byHand: "Copying isn't allowed here. Your words are selected: press Ctrl+C, or ⌘C on a Mac.",
  forYou: "For you",
  leaveCall: "Back to your mail",
  workingOn: "Working on",
  noSubject: "(no subject)",
  from: (name: string) => `from ${name}`,
  nothing: { title: "Open a message and I'll read it with you.", text: "I look only at the message you open and when you answered it, and I keep nothing of it." },
  outside: { title: "This pane belongs inside Outlook.", text: "Open a message there, then choose OutlookCoach." },
  offline: { title: "Outlook's own script could not be loaded.", text: "Check the connection, then open the pane again." },
  moved: {
    title: "You've moved to another message.",
    kept: (subject: string) => `Your words for “${subject}” are kept.`,
    follow: "Go to the one you're reading",
    stay: "Stay with this one",
    draft: "Put my words in a draft for it",
  },
  reading: {
    title: "What this mail is",
    loading: "Reading the message",
    certainties,
    corrected: "As you put it",
    outcomes,
    stages,
    doors,
    onDate: (date: string) => `about ${date}`,
    facts: { outcome: "Kind", name: "From", company: "Company", role: "Role", stage: "Stage" },
    notKnown: "not known",
    change: (fact: string) => `Change ${fact.toLowerCase()}`,
    changeShort: "Change",
    hush: "Don't show these",
    save: "Save",
    cancel: "Cancel",
    why: "Why I think so",
    reason: "The reason they give",
    here: "I go by what Outlook shows here, without access to your mailbox.",
    giveAccess: "Give access",
    hereInstead: "Read what Outlook shows",
  },
  reply: {
    title: "Your reply",
    loading: "Wording a reply",
    optional: "Write a short reply anyway",
    register: "How should it sound?",
    registers,
    feedback: "Add one question about feedback",
    feedbackHint: "Often unanswered; a friendly no is normal.",
    feedbackRefused: "They say they can't give feedback, so there is no question about it.",
    wishes: "Wish the person they chose well",
    detail: "Anything you enjoyed or learned?",
    detailExample: "a person, a project, a topic",
    wouldWork: "Would you want to work with them?",
    yes: "Yes",
    no: "No",
    other: "Other wording",
    text: "The reply",
    mine: "Suggested wording. It's yours to change.",
    typed: "Your own wording.",
    newer: "There is a new suggestion. Your own words are still here.",
    takeNewer: "Use the new suggestion",
    leaveNewer: "Keep mine",
    own: "Your own words are put aside.",
    takeOwn: "Get my own words back",
    put: "Put in a reply",
    sleep: "Sleep on it",
    copy: "Copy text",
  },
  notes: {
    more: "Other notes",
    titles: { secondNote: "Write to somebody else", linkedIn: "LinkedIn note", checkIn: "Later: say hello again", reapply: "Later: a new application" },
    text: "The note",
  },
  tone: {
    clean: "Nothing to fix.",
    parts: (n: number) => `${count(n, "part is", "parts are")} worth a look.`,
    strong: (n: number) => `${count(n, "part", "parts")} may close the door.`,
    trouble: "I can't check the words right now. They are all kept.",
  },
} as const;
