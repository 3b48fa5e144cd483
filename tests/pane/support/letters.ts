import type { Call, CareHelp, Choices, Finding, OpenMessage, Plan, Reading, Reply, ToneReport } from "../../../addin/src/service/records.js";

/** Records as the service answers with them, for letters we made up. */
export function aReading(change: Partial<Reading> = {}): Reading {
  return {
    outcome: "notSelected",
    certainty: "sure",
    label: "This is a no after an interview, from Priya Shah at Northwind, for Team Lead.",
    language: "en",
    spelling: "unknown",
    stage: { value: "interview" },
    company: { value: "Northwind" },
    role: { value: "Team Lead" },
    sender: { name: "Priya Shah", address: "priya.shah@northwind.example", replyTo: "priya.shah@northwind.example", kind: "person" },
    people: [],
    signals: [{ kind: "stayInTouch", start: 120, length: 21, quote: "please stay in touch" }],
    evidence: [{ start: 10, length: 40, quote: "we have decided to go with another candidate", says: "They chose somebody else." }],
    answering: { advice: "reply", says: "A short thank-you keeps this door open.", notes: [] },
    kindness: "Most processes end this way for reasons you never see.",
    corrected: false,
    toldByPhone: false,
    greetsFormally: false,
    message: { id: "m1", subject: "Your application at Northwind", receivedAt: "2026-06-01T09:00:00Z" },
    ...change,
  };
}

export const suggestion = [
  "Dear Priya,",
  "Thank you for letting me know, and for the care you and the team put into the interviews. I enjoyed hearing how you plan the Team Lead role.",
  "I would still be glad to work with Northwind, so if a similar role comes up, please keep me in mind.",
  "All the best with the launch.",
  "Sam Rivera",
].join("\n\n");

export function aTone(change: Partial<ToneReport> = {}): ToneReport {
  return {
    findings: [],
    present: ["greeting", "thanks", "ask", "wishes", "signOff"],
    words: 62,
    summary: "Reads thankful and clear. Nothing to fix.",
    lengthSays: "62 words, good length.",
    language: "en",
    ...change,
  };
}

/** A reply worded after the choices, so that a test sees which one it got. */
export function aReply(reading: Reading, choices: Choices): Reply {
  if (choices.note && choices.note !== "reply") {
    return aNote(reading, choices);
  }
  const lines = [suggestion];
  if (choices.register !== "warm") lines.unshift(`(${choices.register})`);
  if (choices.wording > 0) lines.unshift(`(wording ${choices.wording})`);
  if (choices.personalDetail) lines.push(`I especially remember ${choices.personalDetail}.`);
  if (choices.askForFeedback) lines.push("If you have a moment, one thing I could strengthen would help me.");
  const text = lines.join("\n\n").replaceAll("Northwind", reading.company?.value ?? "your company");
  return { text, html: "", characters: text.length, facts: [], tone: aTone(), reading, ...(reading.toldByPhone ? { subject: "Thank you for your call" } : {}) };
}

/** A note worded after what the person typed for it; nobody is named for a second one unless they name somebody. */
function aNote(reading: Reading, { note, noteTo, news, newRole }: Choices): Reply {
  const tone = aTone();
  if (note === "secondNote" && !noteTo) {
    return { text: "", html: "", characters: 0, facts: [], tone, reading, instead: "The mail names nobody else. Who would you like to thank?" };
  }
  const text = [`(${note})`, noteTo && `Dear ${noteTo},`, "Thank you again for your time.", news && `My news: ${news}.`, newRole && `I have applied for ${newRole}.`].filter(Boolean).join(" ");
  return { text, html: "", characters: text.length, facts: [], tone, reading, ...(note === "linkedIn" ? { mostCharacters: 200 } : { subject: `Subject of ${note}` }) };
}

export const pleading = "Please reconsider your decision.";

export function aFinding(text: string, phrase: string, change: Partial<Finding> = {}): Finding {
  return {
    kind: "arguesDecision",
    rule: "asks-to-reconsider",
    start: text.indexOf(phrase),
    length: phrase.length,
    weight: "strong",
    says: "This asks them to undo a decision.",
    why: "Decisions are rarely reversed by asking; an open door often leads to the next role.",
    try: "Please keep me in mind.",
    source: "asking-again",
    also: [],
    ...change,
  };
}

/** Finds each plea, as the service would. */
export function checkFor(text: string): ToneReport {
  if (!text.includes(pleading)) {
    return aTone();
  }
  return aTone({ findings: [aFinding(text, pleading)], summary: "One part to look at." });
}

export const aPlan: Plan = {
  timeZone: "Europe/Berlin",
  says: "Three light touches, then leave it to them.",
  items: [
    { key: "m1-linkedin", kind: "linkedIn", start: "2026-06-02T09:00:00", title: "Connect: Priya (Northwind)", body: "You spoke about the Team Lead role.", note: "Hello Priya, thank you again for the talk about the Team Lead role. I would be glad to stay in touch." },
    { key: "m1-checkin", kind: "checkIn", start: "2026-07-02T09:00:00", title: "Check in: Priya (Northwind)", body: "Ask how the launch went." },
    { key: "m1-careers", kind: "careersPage", start: "2026-09-01T09:00:00", title: "Look in: careers at Northwind", body: "A similar role may be up." },
  ],
};

/** What the service says of a mail without words. */
export const anUnreadOne: Reading = unread();

function unread(): Reading {
  const { company: _, role: __, kindness: ___, ...rest } = aReading({
  outcome: "other", certainty: "unsure", label: "I'm not sure what this mail says about your application.", language: "und", stage: { value: "unknown" }, signals: [], evidence: [],
  answering: { advice: "ask", says: "Tell me which it is, and I'll go on from there.", notes: ["Outlook won't let me read this protected message. Paste the text, or tell me what it is."] },
  question: { says: "Which comes closest?", options: [{ outcome: "notSelected", says: "They said no" }] },
  });
  return rest;
}

export const aFile = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nEND:VCALENDAR\r\n";

/** As the service reads: a message of the mailbox, one that was handed over, or a call; a mail without words is asked about. */
export function readingOf(what: { readonly messageId?: string; readonly message?: OpenMessage; readonly told?: Call }): Reading {
  if (what.told) {
    return readingOfCall(what.told);
  }
  const words = what.messageId !== undefined || Boolean(what.message?.text);
  return words ? aReading({ message: { subject: "Your application at Northwind", ...(what.messageId === undefined ? {} : { id: what.messageId }) } }) : anUnreadOne;
}

function readingOfCall({ who = "", company, role, stage = "unknown", outcome = "notSelected", day }: Call): Reading {
  const { company: _, role: __, ...rest } = aReading({
    outcome, stage: { value: stage }, label: `A no by phone, from ${who}.`, sender: { name: who, address: "", replyTo: "", kind: "person" }, people: who ? [{ name: who, part: "writer" }] : [], signals: [], evidence: [],
    corrected: true, toldByPhone: true, message: { subject: "", ...(day ? { receivedAt: `${day}T00:00:00Z` } : {}) },
  });
  return { ...rest, ...(company ? { company: { value: company } } : {}), ...(role ? { role: { value: role } } : {}) };
}

/** Who to talk to, and a few of the Playbook's plain phrases. */
export const careHelp: CareHelp = {
  care: { says: "This sounds very hard.", lines: [{ name: "Samaritans", says: "Call 116 123, free, day or night", href: "tel:116123" }, { name: "Find a helpline", says: "By country", href: "https://findahelpline.com" }] },
  offer: { says: "There are people who listen.", lines: [{ name: "Samaritans", says: "Call 116 123, free, day or night", href: "tel:116123" }] },
  listens: [{ finds: ["i (just |) want to die", "(kill | killing) myself"], unless: ["(laughing | laughter)"] }],
};
