import { defineConfig } from "vite";
import { firstPage } from "./firstPage.js";
import { sendScript } from "./sendScript.js";

interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** The pages that need a module before they can start: what is only imported lazily is needed by none. */
function pagesOf(id: string, graph: Graph): readonly string[] {
  const pages: string[] = [];
  const seen = new Set([id]);
  for (const waiting = [id]; waiting.length > 0; ) {
    const next = waiting.pop() ?? "";
    const info = graph.getModuleInfo(next);
    if (info?.isEntry) {
      pages.push(next);
    }
    waiting.push(...(info?.importers ?? []).filter((importer) => !seen.has(importer) && seen.add(importer)));
  }
  return pages;
}

/** In which of the two files of the first screen a module goes: what other pages need as well must not bring the pane along. */
function fileOf(id: string, graph: Graph): string | null {
  const pages = pagesOf(id, graph);
  return pages.some((page) => page.endsWith("/index.html")) ? (pages.length > 1 ? "common" : "first") : null;
}

export default defineConfig({
  base: "/pane/",
  // Never the development transform: it would write source paths into what ships.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  plugins: [sendScript(), firstPage()],
  build: {
    // The service serves the pane from its own folder, so that one process is the whole product.
    outDir: "../service/OutlookCoach.Service/wwwroot/pane",
    emptyOutDir: true,
    target: "es2022",
    // The page names the files that the first screen needs, so that all come at once; what is lazy is fetched when it is wanted.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []) },
    rolldownOptions: {
      input: { index: "index.html", auth: "auth.html", relay: "relay.html" },
      output: {
        // Nearly all of the first file is called before its button is seen: a browser that knows this word prepares it off the page's thread, while it comes.
        postBanner: ({ name }) => (name === "first" || name === "index" ? "//# allFunctionsCalledOnLoad" : ""),
        // All that the pane's first screen needs is one file, however many lazy files share parts of it: it packs better than many small ones.
        codeSplitting: {
          groups: [
            { name: (id, graph) => (fileOf(id, graph) === "common" ? "common" : null), priority: 1 },
            { name: (id, graph) => (fileOf(id, graph) === "first" ? "first" : null) },
          ],
        },
      },
    },
  },
});
