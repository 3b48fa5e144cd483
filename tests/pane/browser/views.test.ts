import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import type { Outcome, Reading } from "../../../addin/src/service/records.js";
import { approved } from "../support/approved.js";
import { paneTests } from "../support/browserTest.js";
import { composeTests } from "../support/composeTest.js";
import type { Desk } from "../support/desk.js";
import { seen } from "../support/expecting.js";
import type { FakeService } from "../support/fakeService.js";
import { firstItem, secondItem } from "../support/hostPage.js";
import { anUnreadOne, aReading, pleading } from "../support/letters.js";
import { Album } from "../support/pictures.js";
import { places } from "../support/places.js";

const open = paneTests();
const compose = composeTests();
const cry = "I just want to die";

type Colours = "light" | "dark" | "forced";

interface View {
  /** The file that holds how it reads, without its ending. */
  readonly name: string;
  readonly prepare?: (service: FakeService) => void;
  /** What the person does, from the first suggestion on unless `first` says what is there instead. */
  readonly first?: (desk: Desk) => Promise<void>;
  readonly go?: (desk: Desk) => Promise<void>;
  /** Seen when all of it is there. */
  readonly settled: (desk: Desk) => Promise<void>;
  /** In which colours its approved pictures are, and of which parts; all of the pane where that is left out. */
  readonly pictures?: readonly Colours[];
  readonly parts?: (desk: Desk) => readonly Locator[];
}

const album = new Album(join(places.tests, "browser", "views", "pictures"));
const pictureOf = (name: string, colours: Colours) => (colours === "light" ? name : `${name}-${colours}`);

const section = ({ pane }: Desk, heading: string) => pane.locator("section").filter({ has: pane.getByRole("heading", { name: heading, exact: true }) });
const letter = ({ pane }: Desk) => [pane.locator("header").first(), pane.locator("section").first()];
const reply = (desk: Desk) => [section(desk, "Your reply")];
const plan = (desk: Desk) => [section(desk, "Keep in touch")];
const forYou = (desk: Desk) => [desk.pane.locator("section").filter({ has: desk.pane.getByText("For you", { exact: true }) })];

async function wear(desk: Desk, colours: Colours): Promise<void> {
  await desk.page.emulateMedia({ forcedColors: colours === "forced" ? "active" : "none", colorScheme: colours === "dark" ? "dark" : "light" });
  await desk.page.evaluate((theme) => window.host.paint(theme), colours === "dark" ? "dark" as const : "light" as const);
}

const says = (words: string) => (desk: Desk) => seen(desk.pane.getByText(words));
const has = (button: string) => (desk: Desk) => seen(desk.button(button));
const reads = (change: Partial<Reading>) => (service: FakeService) => service.on("POST /api/readings", () => aReading(change));
const fold = (desk: Desk, name: string) => desk.pane.getByText(name, { exact: true });
const aside = (outcome: Outcome, label: string) => reads({ outcome, label, signals: [], answering: { advice: "stepAside", says: "Answer this one in your own words.", notes: [] } });
const box = (desk: Desk, name: string) => desk.pane.getByRole("textbox", { name });

const consent = (service: FakeService) => service.on("POST /api/readings", () => new Response(JSON.stringify({ status: 403, code: "consent_required", scopes: ["Mail.Read"] }), { status: 403 }));

async function toCallForm(desk: Desk): Promise<void> {
  await desk.showItem(null);
  await desk.button("Heard it by phone?").click();
  await desk.pane.getByLabel("Which day?").fill("2026-05-29");
}

async function toNews(desk: Desk): Promise<void> {
  await toCallForm(desk);
  await box(desk, "Who told you?").fill("Ana Costa");
  await box(desk, "Company").fill("Fabrikam");
  await desk.button("Go on with this").click();
}

async function toForYou(desk: Desk): Promise<void> {
  for (const name of ["For you", "A place to let it out", "A look back at the interview", "A hundred Nos"]) {
    await fold(desk, name).click();
  }
  await desk.button("Start a sheet").click();
}

async function toDraft(desk: Desk): Promise<void> {
  await desk.host((host) => void (host.reply = "refuses"));
  await desk.button("Put in a reply").click();
}

async function toStarting(desk: Desk): Promise<void> {
  await desk.page.route("**/assets/index-*.js", () => undefined);
  // What never comes keeps the page from ever being done.
  await desk.page.reload({ waitUntil: "commit" });
}

const asked = { certainty: "unsure", label: "I'm not sure what this mail decides.", answering: { advice: "ask", says: "", notes: [] } } as const;
const question = { says: "What does it tell you?", options: [{ outcome: "notSelected", says: "It's a no" }, { outcome: "onHold", says: "It's on hold" }] } as const;

const views: readonly View[] = [
  { name: "starting", go: toStarting, settled: (desk) => desk.pane.locator(".skeleton").waitFor({ state: "attached" }) },
  { name: "nothing-selected", pictures: ["light"], go: (desk) => desk.showItem(null), settled: has("Heard it by phone?") },
  { name: "suggestion", pictures: ["light", "dark", "forced"], parts: letter, settled: has("Add 3 reminders") },
  { name: "unsure-question", pictures: ["light"], prepare: reads({ ...asked, question }), first: says("What does it tell you?"), settled: has("It's on hold") },
  { name: "interview", pictures: ["light"], prepare: aside("interview", "This is an interview invitation. Congratulations."), first: says("Congratulations."), settled: says("Answer this one in your own words.") },
  { name: "offer", prepare: aside("offer", "This is an offer. Congratulations."), first: says("Congratulations."), settled: says("Answer this one in your own words.") },
  {
    name: "no-reply-route", first: says("Nobody reads this address."), settled: has("Add 3 reminders"),
    prepare: reads({ sender: { name: "", address: "no-reply@northwind.example", replyTo: "", kind: "noReply" }, answering: { advice: "otherRoute", says: "Nobody reads this address.", notes: ["A note on LinkedIn may reach them."] } }),
  },
  { name: "consent", pictures: ["light"], prepare: consent, first: has("Go on without"), settled: has("Allow and go on") },
  { name: "three-questions", pictures: ["light"], prepare: (service) => service.on("POST /api/readings", () => anUnreadOne), first: says("Three questions"), go: (desk) => fold(desk, "Or paste what it says").click(), settled: has("Read this") },
  { name: "reminders-added", pictures: ["light"], parts: plan, first: has("Add 3 reminders"), go: (desk) => desk.button("Add 3 reminders").click(), settled: says("Added to your calendar.") },
  { name: "notes", first: has("Add 3 reminders"), go: async (desk) => { await fold(desk, "Other notes").click(); await desk.button("Write to somebody else").click(); }, settled: says("Who would you like to thank?") },
  { name: "phone-form", pictures: ["light"], go: toCallForm, settled: has("Go on with this") },
  { name: "phone-news", go: toNews, settled: has("Add 3 reminders") },
  { name: "sleeping", pictures: ["light"], parts: ({ pane }) => [pane.locator(".bar")], go: (desk) => desk.button("Sleep on it").click(), settled: has("Don't keep them") },
  { name: "findings", pictures: ["light", "dark", "forced"], parts: reply, go: (desk) => desk.write(` ${pleading}`), settled: has(`Keep: “${pleading}”`) },
  { name: "care", pictures: ["light"], parts: ({ pane }) => [pane.locator(".care-panel")], go: (desk) => box(desk, "Anything you enjoyed or learned?").fill(cry), settled: says("This sounds very hard.") },
  { name: "for-you", pictures: ["light", "dark"], parts: forYou, go: toForYou, settled: has("Fill a square") },
  { name: "moved", go: async (desk) => { await desk.write(" Mine."); await desk.showItem(secondItem); }, settled: has("Go to the one you're reading") },
  { name: "draft", go: toDraft, settled: has("Undo: take the draft out") },
  { name: "signed-out", pictures: ["light"], prepare: (service) => service.trouble("POST /api/readings", 401, "not_signed_in", "", ""), first: has("Sign in"), settled: says("You are signed out.") },
  { name: "compose-pasted", go: (desk) => desk.showItem({ ...firstItem, mode: "compose" }), settled: (desk) => seen(box(desk, "Your words")) },
];

it.each(views)("reads_to_a_screen_reader_as_it_was_approved: $name", async ({ name, prepare, first = (desk) => seen(desk.text), go, settled, pictures = [], parts = ({ pane }) => [pane.locator("main")] }) => {
  const desk = await open({}, prepare ?? reads({}));
  await first(desk);
  await go?.(desk);
  await settled(desk);

  await approved(() => desk.pane.locator("main").ariaSnapshot(), "views", name);
  for (const colours of pictures) {
    await wear(desk, colours);
    await album.take(desk, pictureOf(name, colours), parts(desk));
  }
});

it.for(views.flatMap(({ name, pictures = [] }) => pictures.map((colours) => pictureOf(name, colours))))("looks_as_it_was_approved: %s", (name, { skip }) => {
  skip(album.elsewhere !== "", album.elsewhere);

  expect(album.judge(name)).toBe("");
});

it("reads_to_a_screen_reader_as_it_was_approved: compose", async () => {
  const desk = await compose({ body: `<div>Dear Priya,</div><div>${pleading}</div>` });
  await seen(desk.finding);

  await approved(() => desk.pane.locator("main").ariaSnapshot(), "views", "compose");
});

it("has_no_approved_view_that_nobody_looks_at", () => {
  const named = (folder: string, ending: string) => readdirSync(join(places.tests, "browser", folder)).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();

  expect(named("views", ".approved.yml")).toEqual([...views.map(({ name }) => name), "compose"].sort());
  expect(named("views/pictures", ".png")).toEqual(views.flatMap(({ name, pictures = [] }) => pictures.map((colours) => pictureOf(name, colours))).sort());
});
