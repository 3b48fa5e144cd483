import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { becomes, gone, seen } from "../support/expecting.js";
import { FakeService } from "../support/fakeService.js";
import { aReading } from "../support/letters.js";
import { origin, type OfficeHost } from "../support/officeHost.js";
import { officeWindows } from "../support/officeWindow.js";

const openWindow = officeWindows();

/** The mailbox's settings as they stand, then the pane. */
async function open(settings: Readonly<Record<string, string>> = {}, mailbox = "1.15") {
  const page = await openWindow({ id: "AAk/b+c=", subject: "Your application at Northwind", settings }, { mailbox });
  const service = new FakeService();
  service.on("POST /api/readings", () => aReading());
  await service.attach(page);
  await page.goto(`${origin}/host`);
  const pane = page.frameLocator("iframe");
  await seen(pane.getByRole("textbox", { name: "The reply" }));
  return { page, pane, service };
}

const host = <T>(page: Page, ask: (host: OfficeHost) => T): Promise<T> => page.evaluate(`(${String(ask)})(window.officeHost)`) as Promise<T>;
const sheet = (page: Page) => host(page, ({ settings }) => settings["outlookcoach.1.nos"]);

async function openSheet(pane: ReturnType<Page["frameLocator"]>): Promise<void> {
  await pane.getByText("For you", { exact: true }).click();
  await pane.getByText("A hundred Nos", { exact: true }).click();
}

describe.each(["1.5", "1.15"])("the mailbox's own settings under Mailbox %s", (mailbox) => {
  it("keep_the_sheet_and_give_it_back_and_let_it_go", async () => {
    const { page, pane } = await open({}, mailbox);
    await openSheet(pane);
    await seen(pane.getByText("What you keep stands in your own mailbox settings"));
    await pane.getByRole("button", { name: "Start a sheet" }).click();
    await pane.getByRole("button", { name: "Fill a square" }).click();
    await becomes(() => sheet(page), (kept) => Boolean(kept?.includes("Northwind")));
    await page.reload();
    await openSheet(pane);
    await seen(pane.getByText("Northwind is on the sheet."));

    await pane.getByRole("button", { name: "Delete the sheet" }).click();

    await seen(pane.getByText("Deleted. Nothing is left of it."));
    expect(await host(page, ({ settings }) => Object.keys(settings))).toEqual([]);
    expect(await pane.locator("html").evaluate(() => JSON.stringify(localStorage))).not.toContain("Northwind");
  });
});

it("keep_the_kind_line_away_in_every_outlook", async () => {
  const { page, pane } = await open();
  await pane.getByRole("button", { name: "Don't show these" }).click();
  await becomes(() => host(page, ({ settings }) => settings["outlookcoach.1.kindness"]), (kept) => kept === '"off"');

  await page.reload();
  await seen(pane.getByRole("textbox", { name: "The reply" }));

  await gone(pane.getByText("Most processes end this way"));
});

it("say_when_they_have_no_room_and_stay_as_they_were", async () => {
  const full = { other: JSON.stringify("x".repeat(32_740)) };
  const { page, pane } = await open(full);
  await openSheet(pane);

  await pane.getByRole("button", { name: "Start a sheet" }).click();

  await seen(pane.getByText("The sheet is full."));
  await seen(pane.getByRole("button", { name: "Start a sheet" }));
  expect(await host(page, ({ settings }) => Object.keys(settings))).toEqual(["other"]);
});

it.each(["refused", "silent"] as const)("say_so_when_a_save_is %s_and_keep_the_words", async (saves) => {
  const { page, pane } = await open();
  await page.evaluate((how) => void (window.officeHost.saves = how), saves);
  await pane.getByText("For you", { exact: true }).click();
  await pane.getByText("A look back at the interview", { exact: true }).click();
  await pane.getByRole("textbox", { name: "What went well?" }).fill("The case");

  await pane.getByRole("button", { name: "Keep this" }).click();

  await seen(pane.getByText("That could not be kept just now."));
  expect(await pane.getByRole("textbox", { name: "What went well?" }).inputValue()).toBe("The case");
  await page.evaluate(() => void (window.officeHost.saves = "kept"));
  await pane.getByRole("button", { name: "Keep this" }).click();
  await seen(pane.getByText("Kept."));
});

it("hold_a_hundred_and_fifty_squares_with_long_names", async () => {
  const lines = Array.from({ length: 150 }, (_, at) => `${(2000 + at).toString(36)} a${String(at).padStart(2, "0").slice(-2)} ${at} ${"Müller & Söhne Maschinenbau ".repeat(2).trim()}`);
  const { page, pane } = await open({ "outlookcoach.1.nos": JSON.stringify(lines.join("\n")) });
  await openSheet(pane);

  await pane.getByRole("button", { name: "Fill a square" }).click();

  await becomes(() => sheet(page), (kept) => Boolean(kept?.includes("Northwind")));
  expect(await pane.locator(".squares .filled").count()).toBe(151);
  expect(await pane.locator(".squares span").count()).toBe(200);
});
