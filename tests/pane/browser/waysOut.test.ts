import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { words as german } from "../../../addin/src/pane/words/words.de.js";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { aReading, pleading } from "../support/letters.js";
import { places } from "../support/places.js";

const open = paneTests();
const bar = (desk: Desk) => desk.pane.locator(".bar");

/** A pane as high as Outlook's often is, whose mail is not read until it is let go. */
async function small(prepare: (desk: Desk["service"]) => void = () => undefined): Promise<{ desk: Desk; letGo: () => void }> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  const desk = await open({ width: 320 }, (service) => {
    prepare(service);
    const answer = service.answer("POST /api/readings");
    service.on("POST /api/readings", (...asked) => held.then(() => answer(...asked)));
  });
  await desk.page.setViewportSize({ width: 320, height: 600 });
  await seen(bar(desk));
  return { desk, letGo };
}

/** Where the buttons are and whether they can be pressed. */
function buttons(desk: Desk) {
  return bar(desk).getByRole("button").evaluateAll((all) => all.map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { name: each.textContent, place: [x, y, width, height], inSight: y >= 0 && y + height <= innerHeight, enabled: !(each as HTMLButtonElement).disabled };
  }));
}

it("are_in_sight_before_the_mail_is_read_and_can_be_pressed_in_the_same_place_once_the_reply_stands", async () => {
  const { desk, letGo } = await small();
  const before = await buttons(desk);
  const top = new Set(before.map(({ place }) => place[1]));

  letGo();
  await seen(desk.button("Add 3 reminders"));
  const after = await buttons(desk);

  expect(before.map(({ name, inSight, enabled }) => ({ name, inSight, enabled }))).toEqual([{ name: "Put in a reply", inSight: true, enabled: false }, { name: "Sleep on it", inSight: true, enabled: false }]);
  expect(after).toEqual(before.map((each) => ({ ...each, enabled: true })));
  expect(top.size).toBe(1);
});

it("stand_in_the_page_itself_before_any_script_has_run_where_they_will_be_pressed", async () => {
  const { desk, letGo } = await small();
  letGo();
  await seen(desk.button("Add 3 reminders"));
  const pressed = await buttons(desk);

  await desk.page.route("**/assets/index-*.js", () => undefined);
  // What never comes keeps the page from ever being done.
  await desk.page.reload({ waitUntil: "commit" });
  await seen(bar(desk));

  expect(await buttons(desk)).toEqual(pressed.map((each) => ({ ...each, enabled: false })));
});

it("stand_in_a_page_a_language", () => {
  const page = readFileSync(join(places.builtPane, "index.de.html"), "utf8");

  expect(page).toContain('<html lang="de">');
  expect([...page.matchAll(/<button[^>]* disabled>([^<]*)</g)].map(([, says]) => says)).toEqual([german.reply.put, german.reply.sleep]);
});

it("go_away_where_the_mail_gets_no_reply_from_here", async () => {
  const { desk, letGo } = await small((service) => service.on("POST /api/readings", () => aReading({ answering: { advice: "stepAside", says: "Answer this one in your own words.", notes: [] } })));

  letGo();
  await seen(desk.pane.getByText("Answer this one in your own words."));

  await gone(bar(desk));
});

it("never_lie_over_what_the_keyboard_is_on_or_where_the_person_types", async () => {
  const { desk, letGo } = await small();
  letGo();
  await desk.write(` ${pleading}\nOne more line.`);
  await seen(desk.pane.getByText("This asks them to undo a decision."));
  // The words end where the box does, so its lower edge tells where the caret is.
  const below = await desk.text.evaluate((text) => text.getBoundingClientRect().bottom - 12 - (document.querySelector(".bar")?.getBoundingClientRect().top ?? NaN));
  const covered: string[] = [];
  const at = () => desk.pane.locator("html").evaluate(() => {
    const focused = document.activeElement;
    const edge = document.querySelector(".bar")?.getBoundingClientRect().top ?? NaN;
    const { top = NaN, bottom = NaN } = focused?.getBoundingClientRect() ?? {};
    const clear = focused?.closest(".bar") ? bottom <= innerHeight : bottom <= edge || top < 0;
    return { name: `${focused?.tagName} ${focused?.getAttribute("aria-label") ?? focused?.textContent?.slice(0, 30)}`, clear };
  });
  const reached = new Set<string>();
  for (const [key, times] of [["Shift+Tab", 20], ["Tab", 55]] as const) {
    for (let presses = 0; presses < times; presses++) {
      await desk.page.keyboard.press(key);
      const { name, clear } = await at();
      reached.add(name);
      if (!clear) covered.push(name);
    }
  }

  expect(below).toBeLessThanOrEqual(0);
  expect([...reached].filter((name) => /Put in a reply|Sleep on it|Add 3 reminders|Change company/.test(name)).sort()).toEqual(["BUTTON Add 3 reminders", "BUTTON Change company", "BUTTON Put in a reply", "BUTTON Sleep on it"]);
  expect(covered).toEqual([]);
});

it("lie_under_the_reply_where_the_window_is_too_low_to_share_or_somebody_to_talk_to_is_there", async () => {
  const { desk, letGo } = await small();
  letGo();
  await seen(desk.text);
  const places = () => bar(desk).evaluate((each) => getComputedStyle(each).position);
  const shared = await places();

  await desk.pane.getByRole("textbox", { name: "Anything you enjoyed or learned?" }).fill("I just want to die");
  await seen(desk.pane.getByText("This sounds very hard."));
  await becomes(places, (place) => place === "static");
  await desk.button("Close").click();
  await becomes(places, (place) => place === "sticky");
  await desk.page.setViewportSize({ width: 320, height: 300 });

  expect(shared).toBe("sticky");
  expect(await places()).toBe("static");
});

it("keep_their_places_under_a_pointer_and_change_them_when_it_has_left", async () => {
  const { desk, letGo } = await small();
  letGo();
  await seen(desk.text);
  const order = async () => (await buttons(desk)).map(({ name }) => name);
  await bar(desk).hover();
  const focusText = () => desk.text.evaluate((text: HTMLTextAreaElement) => text.focus());
  await focusText();
  await desk.page.keyboard.type(` ${pleading}`);
  await seen(desk.pane.getByText("This asks them to undo a decision."));
  const under = await order();

  await desk.page.mouse.move(100, 20);

  await becomes(order, ([first]) => first === "Sleep on it");
  expect(under).toEqual(["Put in a reply", "Sleep on it"]);
});
