/** The page the sign-in window comes back to: it hands the answer to the pane that opened it. Nobody tells it a language, so it says its one line in each. */
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

broadcastResponseToMainFrame().catch(() => {
  document.querySelectorAll("main").forEach((each) => (each.hidden = !each.hidden));
});
