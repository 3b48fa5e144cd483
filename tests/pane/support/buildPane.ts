import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { places } from "./places.js";

/** Builds the pane as it ships, beside the tests, so that the one in the service's folder is left alone. */
export default function buildPane(): void {
  const vite = join(places.addin, "node_modules", "vite", "bin", "vite.js");
  if (!existsSync(vite)) {
    throw new Error("The pane's packages are missing. Run: npm ci --prefix addin");
  }
  execFileSync(process.execPath, [vite, "build", "--outDir", places.builtPane, "--logLevel", "error"], { cwd: places.addin, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } });
}
