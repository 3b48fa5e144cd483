import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { firstItem, secondItem } from "../support/hostPage.js";

const open = paneTests();
const away = /I can't reach the service right now\..*Nothing you wrote is lost\./;

interface Step {
  /** The call at which the connection goes. */
  readonly cutAt: string;
  readonly act: (desk: Desk) => Promise<void>;
  readonly says: RegExp;
  /** Seen once the connection is back and they have tried again. */
  readonly then: (desk: Desk) => Locator;
  /** Leads back to the desk on which they typed. */
  readonly back?: (desk: Desk) => Promise<void>;
}

const press = (name: string) => (desk: Desk) => desk.button(name).click();
const refuseReply = (desk: Desk) => desk.host((host) => void (host.reply = "refuses"));
async function draft(desk: Desk): Promise<void> {
  await refuseReply(desk);
  await desk.button("Put in a reply").click();
}

const steps: Readonly<Record<string, Step>> = {
  reading: {
    cutAt: "POST /api/readings",
    async act(desk) {
      await desk.showItem(secondItem);
      desk.service.cutAt = null;
      await desk.button("Go to the one you're reading").click();
      await seen(desk.pane.getByRole("heading", { name: /Regarding the analyst role/ }));
      await seen(desk.text);
      desk.service.cutAt = "POST /api/readings";
      await desk.showItem(firstItem);
    },
    says: away,
    then: (desk) => desk.pane.getByText("This is a no after an interview"),
  },
  reply: {
    cutAt: "POST /api/replies",
    act: (desk) => desk.pane.getByRole("radio", { name: "Formal" }).check(),
    says: away,
    then: (desk) => desk.pane.getByText("(formal)"),
    back: (desk) => desk.pane.getByRole("radio", { name: "Warm" }).check(),
  },
  tone: {
    cutAt: "POST /api/tone",
    // Words that are checked already are not asked about again, so the sign stays until the connection is back.
    act: (desk) => desk.text.press("End").then(() => desk.text.press("!")),
    says: /I can't check the words right now\. They are all kept\./,
    then: (desk) => desk.pane.getByText("62 words, good length."),
    back: (desk) => desk.text.press("Backspace"),
  },
  draft: { cutAt: "POST /draft", act: draft, says: /Outlook's reply window didn't open\. A draft could not be made either\. Your words are (copied|kept)/, then: (desk) => desk.pane.getByText("Your words are in a draft: look under Drafts.") },
  plan: { cutAt: "POST /api/plans", act: (desk) => desk.pane.getByRole("switch", { name: "Wish the person they chose well" }).check(), says: away, then: (desk) => desk.button("Add 3 reminders") },
  remind: { cutAt: "POST /api/reminders", act: press("Add 3 reminders"), says: away, then: (desk) => desk.pane.getByText("Added to your calendar.") },
  "undo of the reminders": {
    cutAt: "DELETE /api/reminders",
    async act(desk) {
      await desk.button("Add 3 reminders").click();
      await desk.button("Undo: take these reminders out").click();
    },
    says: away,
    then: (desk) => desk.pane.getByText(/^Taken out: /),
  },
  "undo of the draft": {
    cutAt: "DELETE /api/drafts/d1",
    async act(desk) {
      await draft(desk);
      await desk.button("Undo: take the draft out").click();
    },
    says: away,
    then: (desk) => desk.pane.getByText("The draft is in Deleted Items. Your words are still here."),
  },
};

it.each(Object.keys(steps))("tells_of_a_connection_that_goes_at_the_%s_loses_nothing_and_goes_on", async (name) => {
  const step = steps[name] as Step;
  const desk = await open();
  await desk.write(" Mine.");
  await becomes(() => desk.service.answered, (answered) => answered.includes("POST /api/tone"));
  await seen(desk.button("Add 3 reminders"));
  const mine = await desk.text.inputValue();

  desk.service.cutAt = step.cutAt;
  await step.act(desk);
  await seen(desk.pane.getByRole("alert").or(desk.pane.getByRole("status")).filter({ hasText: step.says }));
  expect(desk.service.stopped).toBe(true);
  expect(await desk.button("Try again").count()).toBe(1);
  desk.service.stopped = false;
  await desk.button("Try again").click();
  await seen(step.then(desk));
  await gone(desk.button("Try again"));

  await step.back?.(desk);
  await becomes(() => desk.text.inputValue(), (text) => text === mine);
  await desk.write(" And on.");
  await desk.host((host) => void (host.reply = "opens"));
  await desk.button("Put in a reply").click();
  await seen(desk.pane.getByText("Outlook's reply window is open with your words."));
  expect((await desk.host((host) => host.opened)).at(-1)).toMatchObject({ text: `${mine} And on.` });
});

it("needs_no_connection_to_put_the_words_in_a_reply_or_to_copy_or_keep_them", async () => {
  const desk = await open();
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.write(" Mine.");
  await seen(desk.pane.getByText("62 words, good length."));
  const mine = await desk.text.inputValue();
  desk.service.stopped = true;

  await desk.button("Copy text").click();
  await seen(desk.pane.getByText("Copied. Open Reply in Outlook and paste."));
  await desk.button("Put in a reply").click();
  await seen(desk.pane.getByText("Outlook's reply window is open with your words."));

  expect(await desk.host((host) => host.opened)).toMatchObject([{ text: mine }]);
});
