/** What stands apart from any mail, in one file that is fetched when the first of it is needed. */
export { CarePanel } from "./CarePanel.js";
export { CareView } from "./CareView.js";
export { ForYou } from "./ForYou.js";
export { hush } from "./settings.js";
export { listen } from "./listening.js";
