import { defineConfig } from "vite";

export default defineConfig({
  base: "/pane/",
  // Never the development transform: it would write source paths into what ships.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  build: {
    // The service serves the pane from its own folder, so that one process is the whole product.
    outDir: "../service/OutlookCoach.Service/wwwroot/pane",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    rolldownOptions: { input: { index: "index.html", auth: "auth.html", relay: "relay.html" } },
  },
});
