/** A look back at one interview; an answer may be empty. */
export interface Review {
  readonly company: string;
  readonly day: string;
  readonly well: string;
  readonly next: string;
  readonly fit: string;
}

export type Answer = "well" | "next" | "fit";
export const answers: readonly Answer[] = ["well", "next", "fit"];

/** UTF-8 bytes of all reviews as they are kept; the hundred-Nos sheet takes 20,000 of the 32,768 there are. */
const largest = 10_000;

/** Null when it no longer fits. */
export function encodeReviews(reviews: readonly Review[]): string | null {
  const text = JSON.stringify(reviews.map(({ company, day, well, next, fit }) => [company, day, well, next, fit]));
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(text))).length > largest ? null : text;
}

/** What makes no sense is left out. */
export function decodeReviews(text: string | null): readonly Review[] {
  const kept = parsed(text);
  return (Array.isArray(kept) ? kept : []).flatMap((each: unknown) => {
    if (!Array.isArray(each) || each.length !== 5 || !each.every((part) => typeof part === "string")) {
      return [];
    }
    const [company = "", day = "", well = "", next = "", fit = ""] = each as string[];
    return [{ company, day, well, next, fit }];
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
