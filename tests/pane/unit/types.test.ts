import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { places } from "../support/places.js";

const service = join(places.addin, "src", "service");

it("holds_the_types_of_the_service_as_its_description_has_them_now", { timeout: 30_000 }, async () => {
  const generator = createRequire(join(places.addin, "package.json")).resolve("openapi-typescript");
  const { default: openapi, astToString, COMMENT_HEADER } = await import(pathToFileURL(generator).href);

  const now = COMMENT_HEADER + astToString(await openapi(pathToFileURL(join(service, "openapi.json")), { immutable: true }));

  // Stale? Run: npm run types --prefix addin
  expect(readFileSync(join(service, "api.ts"), "utf8").replaceAll("\r\n", "\n")).toBe(now);
});
