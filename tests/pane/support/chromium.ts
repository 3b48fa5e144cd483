import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const windowsFolders = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].filter((folder) => folder !== undefined);

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...windowsFolders.flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]),
];

/** The browser that the tests drive: the one CHROMIUM names, or the first that is installed. */
export function findChromium(): string {
  const named = process.env["CHROMIUM"];
  const found = named ? (existsSync(named) ? named : undefined) : usual.find((path) => existsSync(path));
  if (!found) {
    throw new Error([
      named ? `CHROMIUM names ${named}, where there is no browser.` : "The browser tests found no Chromium, Chrome or Edge.",
      "Install one: 'sudo apt-get install chromium' on Debian or Ubuntu, 'winget install Google.Chrome' on Windows,",
      "'brew install --cask google-chrome' on a Mac, or set CHROMIUM to the full path of the browser.",
    ].join("\n"));
  }
  return found;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
}
