import { defineConfig } from "vite";
import { sendScript } from "./sendScript.js";

export default defineConfig({
  base: "/pane/",
  // Never the development transform: it would write source paths into what ships.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  plugins: [sendScript()],
  build: {
    // The service serves the pane from its own folder, so that one process is the whole product.
    outDir: "../service/OutlookCoach.Service/wwwroot/pane",
    emptyOutDir: true,
    target: "es2022",
    // The page names the files that the first screen needs, so that all come at once; what is lazy is fetched when it is wanted.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []) },
    rolldownOptions: { input: { index: "index.html", auth: "auth.html", relay: "relay.html" } },
  },
});
