/** The page the sign-in window comes back to: it hands the answer to the pane that opened it. */
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

broadcastResponseToMainFrame().catch(() => {
  document.body.textContent = "Signing in did not come through. Close this window and press Sign in again.";
});
