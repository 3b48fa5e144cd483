/** The service's records by their short names. */

export type Outcome =
  | "notSelected" | "positionFilled" | "onHold" | "cancelled" | "offerWithdrawn" | "interview"
  | "offer" | "receipt" | "reopened" | "jobMail" | "other";
export type Certainty = "sure" | "probable" | "unsure";
export type Stage = "unknown" | "application" | "assessment" | "interview" | "final" | "offer";
export type SenderKind = "unknown" | "person" | "sharedMailbox" | "automatic" | "noReply";
export type AnswerAdvice = "reply" | "optional" | "otherRoute" | "stepAside" | "ask" | "stop";
export type SignalKind =
  | "encourageReapply" | "keepOnFile" | "stayInTouch" | "futureOpening" | "feedbackOffered" | "feedbackRefused"
  | "feedbackGiven" | "positionFilled" | "positionCancelled" | "positionClosed" | "offerWithdrawn"
  | "internalCandidate" | "runnerUp" | "secondTime";
export type Register = "warm" | "short" | "formal";
export type Weight = "strong" | "medium" | "soft";

export interface Fact { readonly value: string; readonly start?: number; readonly length?: number }
export interface StageFact { readonly value: Stage; readonly start?: number; readonly length?: number }
export interface Sender { readonly name: string; readonly address: string; readonly replyTo: string; readonly kind: SenderKind }
export interface Signal { readonly kind: SignalKind; readonly start: number; readonly length: number; readonly quote: string; readonly date?: string }
export interface Evidence { readonly start: number; readonly length: number; readonly quote: string; readonly says: string }
export interface Answering { readonly advice: AnswerAdvice; readonly says: string; readonly notes: readonly string[] }
export interface QuestionOption { readonly outcome: Outcome; readonly says: string }
export interface Question { readonly says: string; readonly options: readonly QuestionOption[] }
export interface NamedPerson { readonly name: string; readonly part: string; readonly start?: number; readonly length?: number }

export interface Reading {
  readonly outcome: Outcome;
  readonly certainty: Certainty;
  readonly label: string;
  readonly language: string;
  readonly stage: StageFact;
  readonly company?: Fact;
  readonly role?: Fact;
  readonly reason?: Fact;
  readonly sender: Sender;
  readonly people: readonly NamedPerson[];
  readonly signals: readonly Signal[];
  readonly evidence: readonly Evidence[];
  readonly answering: Answering;
  readonly question?: Question;
  readonly kindness?: string;
  readonly corrected: boolean;
  readonly message: { readonly id?: string; readonly subject: string; readonly receivedAt?: string };
}

export interface Choices {
  readonly register: Register;
  readonly askForFeedback: boolean;
  readonly personalDetail?: string;
  readonly wouldWorkWithThem: boolean;
  readonly yourName?: string;
  readonly wording: number;
  readonly wishNewHireWell: boolean;
}

export interface Finding {
  readonly kind: string;
  readonly rule: string;
  readonly start: number;
  readonly length: number;
  readonly weight: Weight;
  readonly says: string;
  readonly why: string;
  readonly try?: string;
  readonly source: string;
}

export interface CareLine { readonly name: string; readonly says: string; readonly href: string }
export interface CareAnswer { readonly says: string; readonly lines: readonly CareLine[] }

export interface ToneReport {
  readonly findings: readonly Finding[];
  readonly present: readonly string[];
  readonly words: number;
  readonly summary: string;
  readonly lengthSays: string;
  readonly care?: CareAnswer;
  readonly language: string;
}

export interface Situation {
  readonly outcome?: Outcome;
  readonly stage?: Stage;
  readonly company?: string;
  readonly name?: string;
  readonly people: readonly string[];
  readonly wouldWorkWithThem: boolean;
  readonly region?: string;
}

export interface Reply {
  readonly text: string;
  readonly html: string;
  readonly facts: readonly { readonly start: number; readonly length: number; readonly from: string; readonly name: string }[];
  readonly instead?: string;
  readonly tone: ToneReport;
  readonly reading: Reading;
}

export interface PlanItem {
  readonly key: string;
  readonly kind: string;
  readonly start: string;
  readonly title: string;
  readonly body: string;
  readonly note?: string;
}
export interface Plan { readonly timeZone: string; readonly items: readonly PlanItem[]; readonly says: string }

export interface ReminderResult { readonly key: string; readonly status: "created" | "alreadyThere" | "failed"; readonly id?: string; readonly why?: string }
export interface ReminderResults { readonly results: readonly ReminderResult[] }
export interface RemovedReminder { readonly id: string; readonly key: string; readonly title: string }
export interface Removed { readonly removed: readonly RemovedReminder[] }
export interface Draft { readonly id: string; readonly webLink?: string }
