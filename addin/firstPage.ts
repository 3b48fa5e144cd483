import type { Plugin } from "vite";
import { words as german } from "./src/pane/words/words.de.js";
import { words as english } from "./src/pane/words/words.en.js";

const page = "index.html";

/**
 * What the page stands with before any script has run says its words itself, and so there is one page a language: index.html and index.de.html,
 * of which the service gives each person theirs (PaneFiles).
 */
export function firstPage(): Plugin {
  return {
    name: "first-page",
    enforce: "post",
    transformIndexHtml: { order: "pre", handler: (html, { server }) => (server ? said(html, english) : html) },
    generateBundle(_, bundle) {
      const built = bundle[page];
      if (built?.type !== "asset") {
        this.error(`There is no ${page}.`);
      }
      const html = String(built.source);
      built.source = said(html, english);
      this.emitFile({ type: "asset", fileName: "index.de.html", source: said(html, german).replace('lang="en"', 'lang="de"') });
    },
  };
}

function said(html: string, { reply }: typeof german | typeof english): string {
  return html.replace("{put}", reply.put).replace("{sleep}", reply.sleep);
}
