import { isRecord } from "../service/problem.js";
import type { Mail, OpenMail, Settings, Shown, Theme } from "./outlook.js";

export const channel = "outlookcoach";

/** What the page says: an answer to one call, or an event. */
export type PageMessage =
  | { readonly kind: "answer"; readonly id: number; readonly ok: boolean; readonly result: unknown; readonly error: string }
  | { readonly kind: "event"; readonly event: string; readonly data: Readonly<Record<string, unknown>> };

/** Null for everything that is not ours: other frames and extensions talk on the same line. */
export function readMessage(data: unknown): PageMessage | null {
  if (!isRecord(data) || data["channel"] !== channel) {
    return null;
  }
  if (typeof data["event"] === "string") {
    return { kind: "event", event: data["event"], data };
  }
  if (typeof data["id"] === "number" && typeof data["ok"] === "boolean") {
    return { kind: "answer", id: data["id"], ok: data["ok"], result: data["result"], error: String(data["error"] ?? "") };
  }
  return null;
}

export function readShown(item: unknown): Shown {
  if (!isRecord(item)) {
    return { mode: "nothing" };
  }
  if (item["mode"] === "compose") {
    return { mode: "compose" };
  }
  if (typeof item["id"] !== "string") {
    return { mode: "nothing" };
  }
  const from = isRecord(item["from"]) ? item["from"] : {};
  const receivedAt = text(item["receivedAt"]);
  return { mode: "read", id: item["id"], subject: text(item["subject"]), from: { name: text(from["name"]), address: text(from["address"]) }, ...(receivedAt ? { receivedAt } : {}) } satisfies Mail;
}

/** Null when the page hands no text over. */
export function readOpenMail(result: unknown): OpenMail | null {
  const shown = readShown(result);
  if (shown.mode !== "read" || !isRecord(result) || typeof result["text"] !== "string") {
    return null;
  }
  const { mode: _, id: __, ...mail } = shown;
  return { ...mail, text: result["text"] };
}

export function readSettings(result: unknown): Settings {
  const fields = isRecord(result) ? result : {};
  return { theme: readTheme(fields["theme"]), displayName: text(fields["displayName"]), language: text(fields["language"]) };
}

export function readTheme(value: unknown): Theme {
  return value === "dark" || value === "light" ? value : "system";
}

/** Only a page on this very machine may frame the pane this way. */
export function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) {
    return false;
  }
  const url = new URL(origin);
  return url.protocol === "http:" && url.origin === origin && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
