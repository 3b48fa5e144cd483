/**
 * Roaming settings: in the person's own mailbox, for this add-in only, 32 KB of JSON together. Requirement set: Mailbox 1.1, felt for.
 * Permission: Restricted. office.js reads them once at start, has no call that reads them anew, and saves all of them as it knows them, so what
 * another Outlook kept meanwhile gives way. Nothing here could merge the two: what they kept is not to be had before the save. A copy that could
 * be had would have to stand in a place of ours, and what a person keeps here stands in their mailbox alone.
 */
import type { RoamingSettings } from "./outlook.js";

const prefix = "outlookcoach.1.";

/** Nothing in a client that has none. */
export function officeSettings(): { readonly roaming?: RoamingSettings } {
  const settings = Office.context.roamingSettings as Office.RoamingSettings | undefined;
  return settings ? { roaming: over(settings) } : {};
}

function over(settings: Office.RoamingSettings): RoamingSettings {
  return {
    where: "mailbox",
    get(name) {
      const text: unknown = settings.get(prefix + name);
      return typeof text === "string" ? text : null;
    },
    set: async (name, text) => (await import("./officeSaving.js")).saveSetting(settings, prefix + name, text),
  };
}
