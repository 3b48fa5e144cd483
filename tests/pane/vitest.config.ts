import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: "unit", include: ["unit/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["browser/**/*.test.ts"],
          globalSetup: ["support/buildPane.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // On a shared machine a browser may be starved for seconds; a test that needed its second chance is named in the report.
          retry: process.env["CI"] ? 1 : 0,
        },
      },
    ],
  },
});
