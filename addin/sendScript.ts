import { build, type Plugin } from "vite";

/** Builds the check before sending into one script by itself, beside the pane: classic Outlook runs it without a page, and takes nothing newer. */
export function sendScript(): Plugin {
  let root = "";
  return {
    name: "send-script",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: "error",
        root,
        publicDir: false,
        build: { write: false, target: "es2016", modulePreload: false, rolldownOptions: { input: `${root}/src/outlook/onSend.ts`, output: { format: "iife" } } },
      });
      const [script, ...others] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
      if (script?.type !== "chunk" || others.length > 0) {
        this.error("The check before sending is not one script.");
      }
      this.emitFile({ type: "asset", fileName: "onsend.js", source: inAscii(script.code) });
    },
  };
}

/** Nobody says in which encoding a runtime without a page reads a script. */
function inAscii(code: string): string {
  return code.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
