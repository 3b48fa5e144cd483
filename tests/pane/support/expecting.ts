import type { Locator } from "playwright-core";

const patience = 10_000;

/** Waits until something is to be seen. */
export async function seen(what: Locator): Promise<void> {
  await what.first().waitFor({ state: "visible", timeout: patience });
}

export async function gone(what: Locator): Promise<void> {
  await what.first().waitFor({ state: "hidden", timeout: patience });
}

/** Waits until an answer is the one hoped for, and says the last one otherwise. */
export async function becomes<T>(ask: () => Promise<T> | T, hoped: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (hoped(answer)) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`It stayed at: ${JSON.stringify(answer)}`);
    }
    await new Promise((again) => setTimeout(again, 20));
  }
}
