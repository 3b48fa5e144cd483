/**
 * Light or dark, from the colours that Outlook draws itself in. Requirement set: none for reading them, Mailbox 1.14 for hearing of a change.
 * Permission: none. Outlook on the web names no colours at the start: the pane then wears what the system does until it hears of some.
 */
import type { Theme } from "./outlook.js";

export function themeOf(colours: { readonly bodyBackgroundColor?: string } | undefined): Theme {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colours?.bodyBackgroundColor ?? "");
  if (!parts) {
    return "system";
  }
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return (red ?? 0) * 0.299 + (green ?? 0) * 0.587 + (blue ?? 0) * 0.114 < 128 ? "dark" : "light";
}
