/** Writes the roaming settings. Requirement set: Mailbox 1.1. Permission: Restricted. */
import { OutlookProblem } from "./outlook.js";
import { withinLimit } from "./timeLimit.js";

// "DataExceedsMaximumSize": office.js itself counts before it sends anything.
const noRoom = 9019;

export async function saveSetting(settings: Office.RoamingSettings, name: string, text: string | null): Promise<void> {
  const before: unknown = settings.get(name);
  put(settings, name, text);
  try {
    await save(settings);
  } catch (problem) {
    // Otherwise the next save of something else would bring this one along.
    put(settings, name, typeof before === "string" ? before : null);
    throw problem;
  }
}

function put(settings: Office.RoamingSettings, name: string, text: string | null): void {
  if (text === null) {
    settings.remove(name);
  } else {
    settings.set(name, text);
  }
}

function save(settings: Office.RoamingSettings): Promise<void> {
  return withinLimit<void>((done, refuse) => settings.saveAsync(({ status, error }) => {
    if (status === Office.AsyncResultStatus.Succeeded) {
      done();
    } else {
      refuse(new OutlookProblem(error?.code === noRoom ? "tooLong" : "refused"));
    }
  }));
}
